#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed.
public struct SystemError: Error, Hashable, CustomStringConvertible {
  /// What the call was for, such as `cannot read 'a.vcf'`.
  public var purpose: String
  /// The number of the error, `errno`.
  public var number: CInt

  /// Makes an error of the last failed call.
  public init(_ purpose: String) { self.init(purpose, number: errno) }

  /// Makes an error of a number.
  public init(_ purpose: String, number: CInt) {
    self.purpose = purpose
    self.number = number
  }

  /// The purpose, the system's words for the error, and the remedy where there is one.
  public var description: String { "\(purpose): \(words)" }

  private var words: String {
    switch number {
    case EBADF: "it is closed"
    case EFBIG: "\(systemWords); it is larger than the limit that the shell shows with 'ulimit -f'"
    case ENOSPC, EDQUOT: "\(systemWords); make room, or choose another disk"
    default: systemWords
    }
  }

  private var systemWords: String {
    // `unsafe`: a C string that the next call may overwrite; it is copied at once.
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// Whether there is no file of the name.
  public var isMissingFile: Bool { number == ENOENT }

  /// Whether a file is not there or may not be opened.
  var isOfOpening: Bool { [ENOENT, ENOTDIR, EACCES, EPERM, EISDIR, ELOOP].contains(number) }
}

/// Standard output has no reader any more, as under `| head`: whoever asked has enough.
public struct ClosedPipe: Error, Hashable {
  /// Makes the error.
  public init() {}
}
