import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private func systemRead(_ file: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}

/// The program at a terminal of its own: somebody reads pages and presses keys.
///
/// `unsafe`: the system makes the two ends of the terminal and fills buffers of ours.
final class PseudoTerminal {
  private let process = Process()
  private let screen: FileHandle
  private var seen = ""

  /// Runs the program with a terminal as its input and output.
  init(_ program: Program, _ arguments: [String]) throws {
    var mine: CInt = 0
    var theirs: CInt = 0
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&mine, &theirs, nil, nil, &size) == 0 else {
      throw CocoaError(.featureUnsupported)
    }
    screen = FileHandle(fileDescriptor: mine, closeOnDealloc: true)
    let terminal = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    process.executableURL = Program.products.appending(path: "kith")
    process.arguments = arguments
    process.currentDirectoryURL = program.folder
    process.environment = ["LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    // The program's own end is all that keeps the terminal open.
    try terminal.close()
  }

  /// Waits until a text has appeared that was not there at the last call, or the program has ended; answers all that
  /// appeared.
  func read(until text: String) -> String {
    var new: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: new, as: UTF8.self).contains(text) {
      // Linux answers EIO once nobody writes any more, which FileHandle takes for the end of the world.
      let count = unsafe block.withUnsafeMutableBytes {
        unsafe systemRead(screen.fileDescriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      new += block[..<count]
    }
    return String(decoding: new, as: UTF8.self)
  }

  /// Presses keys.
  func press(_ keys: String) throws { try screen.write(contentsOf: Data(keys.utf8)) }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Waits for the end; answers the status.
  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
