import Foundation

/// `faults KITH FIXTURES [SCENARIO…]`: makes each call to the system fail once, for each verb that writes.
@main
enum Main {
  static func main() {
    do {
      exit(try run(Array(CommandLine.arguments.dropFirst())) ? 0 : 1)
    } catch {
      print("error: \(error)")
      exit(70)
    }
  }

  /// Whether all faults were handled rightly.
  private static func run(_ words: [String]) throws -> Bool {
    guard words.count >= 2 else {
      print("usage: faults KITH FIXTURES [SCENARIO…]")
      exit(64)
    }
    let here = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let campaign = Campaign(
      program: Execution.Program(
        kith: URL(filePath: words[0]).absoluteURL,
        library: here.appending(path: "libKithFaults.so").absoluteURL),
      fixtures: URL(filePath: words[1]).absoluteURL)
    let names = words.dropFirst(2)
    var runs = 0
    var faults: [String] = []
    for scenario in Scenario.all where names.isEmpty || names.contains(scenario.name) {
      let result = try campaign.run(scenario)
      runs += result.runs
      faults += result.faults
      for fault in result.faults { say(fault) }
      say("\(scenario.name): \(result.runs) faults, \(result.faults.count) handled wrongly")
    }
    say("\(runs) faults, \(faults.count) handled wrongly")
    return faults.isEmpty
  }

  /// Writes a line at once: a campaign takes minutes, and its output may go to a file.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}
