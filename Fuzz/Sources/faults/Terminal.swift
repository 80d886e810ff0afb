import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A terminal of its own, at which somebody gives answers.
enum Terminal {
  /// Runs a process at a terminal; each answer is given when the screen has shown that the one before is safe.
  ///
  /// `unsafe`: the system makes the two ends of the terminal.
  static func answer(
    _ answers: [(key: String, shown: String)], of process: Process
  ) throws -> Execution {
    var mine: CInt = 0
    var theirs: CInt = 0
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&mine, &theirs, nil, nil, &size) == 0 else {
      throw CocoaError(.featureUnsupported)
    }
    let screen = FileHandle(fileDescriptor: mine, closeOnDealloc: true)
    let terminal = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    // The program's own end is all that keeps the terminal open.
    try terminal.close()
    var seen = ""
    var confirmed = 0
    var isThere = sees(screen, until: "[?] help", &seen)
    for answer in answers where isThere {
      seen = ""
      try? screen.write(contentsOf: Data(answer.key.utf8))
      isThere = sees(screen, until: answer.shown.isEmpty ? "\u{0}" : answer.shown, &seen)
      if isThere { confirmed += 1 }
    }
    while !available(screen).isEmpty {}
    process.waitUntilExit()
    return Execution(
      status: process.statusOrSignal, output: Data(), message: seen, confirmed: confirmed)
  }

  /// Reads until a text is there; false at the end.
  private static func sees(_ screen: FileHandle, until text: String, _ seen: inout String) -> Bool {
    while !seen.contains(text) {
      let data = available(screen)
      guard !data.isEmpty else { return false }
      seen += String(decoding: data, as: UTF8.self)
    }
    return true
  }

  /// What the screen shows next; empty at the end, which Linux tells as an error.
  ///
  /// `unsafe`: a buffer is handed to the system.
  private static func available(_ screen: FileHandle) -> Data {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(screen.fileDescriptor, &bytes, bytes.count)
    return Data(bytes.prefix(max(0, count)))
  }
}
