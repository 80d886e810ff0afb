import Foundation

/// Runs the built program in a folder of its own.
struct Program {
  /// The repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder with the built `kith`: that of the test bundle.
  static let products: URL = {
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      return URL(filePath: argument).deletingLastPathComponent()
    }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  let folder: URL

  /// Makes an empty folder with the fixtures in it.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Fixtures"),
      withDestinationURL: Self.repository.appending(path: "Fixtures"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line of shell; output and errors in the order in which they came, then the status.
  ///
  /// Line ends become LF, so that transcripts stay plain text; the bytes are the library's tests' business.
  func run(_ command: String, input: String? = nil) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; " + command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Self.products.path() + ":/usr/bin:/bin", "COLUMNS": "100", "LC_ALL": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let output = Pipe()
    process.standardOutput = output
    let stdin = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : stdin
    try process.run()
    if let input {
      try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try stdin.fileHandleForWriting.close()
    }
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    return (text, status)
  }
}
