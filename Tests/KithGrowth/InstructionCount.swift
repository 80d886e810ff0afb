import Foundation
import KithTestSupport

/// Counts the instructions of runs of the program.
struct InstructionCount {
  private let program: String
  private let worst: WorstCase

  init(program: String, _ worst: WorstCase) {
    self.program = program
    self.worst = worst
  }

  /// The instructions that an input of so many values takes.
  func of(_ count: Int) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kith-growth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: worst.fileName)
    try Data(worst.input(count)).write(to: input)
    let log = folder.appending(path: "log")
    try run(worst.words.map { $0 == "IN" ? input.path() : $0 }, log: log)
    return try Self.instructions(in: String(contentsOf: log, encoding: .utf8))
  }

  private func run(_ words: [String], log: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
      + ["--log-file=\(log.path())", program] + words
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, [0, 1].contains(process.terminationStatus) else {
      throw CountingError("the program ended with \(process.terminationStatus)")
    }
  }

  /// The number in `I refs: 33,022,050`.
  private static func instructions(in log: String) throws -> Int {
    for line in log.split(separator: "\n") where line.contains("refs:") {
      if let count = Int(line.drop { $0 != ":" }.filter(\.isNumber)) { return count }
    }
    throw CountingError("valgrind counted nothing: \(log)")
  }
}

/// Why nothing could be counted.
struct CountingError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
