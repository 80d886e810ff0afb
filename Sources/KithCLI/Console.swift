import KithFormats
import KithPipeline
import KithText

/// The one door to the terminal: standard error, where everything goes that is not the result, and standard
/// output, where reports do.
///
/// Names, notes and names of files were written by strangers. So what goes through is lines, in which a
/// terminal finds nothing to obey and nobody can begin a line of their own, or JSON, which escapes the same.
enum Console {
  // MARK: Standard error

  /// Says something in one line.
  static func say(_ line: String) { write("\(TerminalText.safe(line))\n") }

  /// Says what is wrong with an input.
  static func say(_ diagnostic: Diagnostic, inColor: Bool) {
    guard inColor else { return say(diagnostic.description) }
    let severity = diagnostic.severity
    write(
      diagnostic.line(severity: "\u{1B}[1;\(color(of: severity))m\(severity.rawValue):\u{1B}[0m")
        + "\n")
  }

  private static func color(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "33"
    case .note: "36"
    }
  }

  /// Says something in lines of JSON.
  static func say(json: [UInt8]) { try? FileDescriptor.standardError.write(json) }

  /// Puts a line in place of the one that the cursor is in, and leaves the cursor there.
  static func redraw(_ line: String) { write("\r\u{1B}[K\(TerminalText.safe(line))") }

  /// A message that cannot be delivered is no reason to fail.
  private static func write(_ text: String) {
    try? FileDescriptor.standardError.write(Array(text.utf8))
  }

  /// Whether somebody looks at standard error.
  static let isTerminal = FileDescriptor.standardError.isTerminal

  // MARK: Standard output

  /// Shows lines of a report.
  ///
  /// - Throws: ``SystemError``.
  static func show(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    let text = lines.map { "\(TerminalText.safe($0))\n" }.joined()
    try FileDescriptor.standardOutput.write(Array(text.utf8))
  }

  /// Shows lines of JSON.
  ///
  /// - Throws: ``SystemError``.
  static func show(json: [UInt8]) throws { try FileDescriptor.standardOutput.write(json) }

  /// Writes a file to standard output: as it is, unless it is a terminal that would see it.
  ///
  /// - Throws: ``SystemError``.
  static func show(file: String) throws {
    guard FileDescriptor.standardOutput.isTerminal else { return try show(json: Array(file.utf8)) }
    try show(
      file.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
  }
}
