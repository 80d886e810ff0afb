import Foundation

/// The program, run once in a stage.
struct Execution {
  /// The exit status; the signal, less than zero, where one ended it.
  var status: Int32
  var output: Data
  var message: String
  /// How many calls of each kind there were.
  var counts: [String: Int] = [:]
  /// How many answers the screen said were safe.
  var confirmed = 0

  /// What is run.
  struct Program: Sendable {
    var kith: URL
    var library: URL
  }

  /// Runs a scenario, with a fault where there is one.
  static func run(
    _ scenario: Scenario, in stage: Stage, _ program: Program, fault: Fault? = nil,
    counts: URL? = nil
  ) throws -> Execution {
    let process = Process()
    process.executableURL = program.kith
    process.arguments = scenario.arguments
    process.currentDirectoryURL = stage.folder
    var environment = [
      "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", "LD_PRELOAD": program.library.path(),
      "TMPDIR": stage.folder.appending(path: "tmp").path(),
    ]
    environment["KITH_FAULT"] = fault?.description
    environment["KITH_FAULT_COUNTS"] = counts?.path()
    process.environment = environment
    var execution =
      scenario.answers.isEmpty
      ? try piped(process) : try Terminal.answer(scenario.answers, of: process)
    if let counts { execution.counts = try read(counts) }
    return execution
  }

  private static func piped(_ process: Process) throws -> Execution {
    let output = Pipe()
    let message = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = message
    try process.run()
    // What kith says fits into a pipe, so that one may be read after the other.
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try message.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Execution(
      status: process.statusOrSignal, output: written,
      message: String(decoding: said, as: UTF8.self))
  }

  private static func read(_ counts: URL) throws -> [String: Int] {
    let text = try String(contentsOf: counts, encoding: .utf8)
    try FileManager.default.removeItem(at: counts)
    let pairs = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Int($0[1]) ?? 0) })
  }
}

extension Process {
  /// The exit status; the signal, less than zero, where one ended it.
  var statusOrSignal: Int32 {
    terminationReason == .exit ? terminationStatus : -terminationStatus
  }
}
