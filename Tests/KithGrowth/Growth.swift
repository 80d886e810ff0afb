import Foundation
import KithTestSupport

/// `kith-growth PATH-TO-KITH [PART-OF-A-NAME]`: counts the instructions that worst cases take, and fails where four times the
/// input takes much more than four times the work.
///
/// Instructions are counted by valgrind: they are the same in every run and on every machine, as seconds are not.
@main
enum Growth {
  /// Four times the input may cost so many times the work: sorting does, comparing each with each does not.
  private static let most = 6.0

  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 2 else {
      print("usage: kith-growth PATH-TO-KITH [PART-OF-A-NAME]")
      exit(64)
    }
    let part = words.count > 2 ? words[2] : ""
    let cases = WorstCase.all.filter { part.isEmpty || $0.name.contains(part) }
    let failed = Failures()
    DispatchQueue.concurrentPerform(iterations: cases.count) { index in
      if !report(cases[index], program: words[1]) { failed.add() }
    }
    print("\(cases.count) worst cases, \(failed.count) grow too fast")
    exit(failed.count == 0 ? 0 : 1)
  }

  /// Says how the work of a case grows; answers whether that is well.
  private static func report(_ worst: WorstCase, program: String) -> Bool {
    do {
      let count = InstructionCount(program: program, worst)
      let start = try count.of(1)
      let small = try count.of(worst.count) - start
      let large = try count.of(4 * worst.count) - start
      let growth = Double(large) / Double(max(1, small))
      let isWell = growth <= most
      let times = (growth * 10).rounded() / 10
      print(
        "\(isWell ? "ok  " : "FAIL") \(times) times for 4 times of \(worst.count)  \(worst.name)")
      return isWell
    } catch {
      print("FAIL \(worst.name): \(error)")
      return false
    }
  }
}

/// How many cases failed, counted by several threads.
private final class Failures: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var number = 0

  var count: Int { lock.withLock { unsafe number } }

  func add() { lock.withLock { unsafe number += 1 } }
}
