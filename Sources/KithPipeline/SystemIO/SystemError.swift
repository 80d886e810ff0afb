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
  public init(_ purpose: String) {
    self.purpose = purpose
    number = errno
  }

  /// The purpose and the system's words for the error.
  public var description: String {
    // `unsafe`: a C string that the next call may overwrite; it is copied at once.
    let words = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return "\(purpose): \(words)"
  }

  /// Whether there is no file of the name.
  public var isMissingFile: Bool { number == ENOENT }

  /// Whether the reader of a pipe has gone.
  public var isClosedPipe: Bool { number == EPIPE }
}
