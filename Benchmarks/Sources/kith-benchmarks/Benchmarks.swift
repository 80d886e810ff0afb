import Generators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kith-benchmarks PATH-TO-KITH [RUNS]`: runs the program on generated files and prints what it took.
///
/// `kith-parse` is looked for beside this program.
@main
enum Benchmarks {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count >= 2 else {
      print("usage: kith-benchmarks PATH-TO-KITH [RUNS]")
      exit(64)
    }
    let runs = words.count > 2 ? Int(words[2]) ?? 3 : 3
    print("| job | input | MB per CPU s | records per CPU s | CPU s | wall s | peak MiB |")
    print("|---|---|---|---|---|---|---|")
    for job in Job.all {
      let file = try GeneratedInput(job)
      defer { file.remove() }
      let program = job.isParsing ? parser(beside: words[0]) : words[1]
      let measured = (0..<runs).map { _ in Measurement(program: program, job: job, input: file) }
      guard let best = measured.min(by: { $0.cpu < $1.cpu }) else { continue }
      print(best.row)
    }
  }

  private static func parser(beside program: String) -> String {
    let folder = program.lastIndex(of: "/").map { program[...$0] } ?? ""
    return folder + "kith-parse"
  }
}
