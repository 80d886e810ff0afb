#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A terminal that hands over each key at once and shows none, until it goes away.
///
/// `unsafe`: the system fills and reads structures of its own that live as long as the call. Signals stay as they
/// are, so Ctrl-C still ends the run.
public final class RawTerminal {
  private let input = FileDescriptor.standardInput
  private let output = FileDescriptor.standardOutput
  private var former = termios()

  /// Takes over the terminal.
  ///
  /// - Throws: ``SystemError`` where standard input is none.
  public init() throws {
    guard unsafe tcgetattr(input.number, &former) == 0 else {
      throw SystemError("cannot use the terminal")
    }
    var raw = former
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    unsafe withUnsafeMutableBytes(of: &raw.c_cc) { keys in
      unsafe keys[Int(VMIN)] = 1
      unsafe keys[Int(VTIME)] = 0
    }
    guard unsafe tcsetattr(input.number, TCSAFLUSH, &raw) == 0 else {
      throw SystemError("cannot use the terminal")
    }
  }

  deinit { unsafe tcsetattr(input.number, TCSAFLUSH, &former) }

  /// Whether somebody can be asked: both ends are a terminal.
  public static var isThere: Bool {
    FileDescriptor.standardInput.isTerminal && FileDescriptor.standardOutput.isTerminal
  }

  /// The number of cells in a line; `nil` where the terminal does not say.
  public static var width: Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The keys that were pressed since the last call, waiting for one; empty where the terminal has gone.
  ///
  /// - Throws: ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C.
  public func keys() throws -> [Character] {
    var key = pollfd(fd: input.number, events: Int16(POLLIN), revents: 0)
    // Ctrl-C just before the wait would go unseen if the wait had no end.
    while unsafe poll(&key, 1, 100) <= 0 { try Interruption.check() }
    let bytes = try input.read(upTo: 4096)
    // An arrow or a function key: a sequence that begins with escape and means nothing here.
    if bytes.first == 0x1B { return ["\u{1B}"] }
    return Array(String(decoding: bytes, as: UTF8.self))
  }

  /// Shows a page in place of what was there.
  ///
  /// - Throws: ``SystemError``.
  public func show(_ page: String) throws {
    try output.write(Array("\u{1B}[H\u{1B}[2J\(page)".utf8))
  }
}
