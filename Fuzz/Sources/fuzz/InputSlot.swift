#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file for what opens its input by name; each input takes the place of the one before.
final class InputSlot: Sendable {
  static let shared = InputSlot()

  private let number: CInt
  /// The name that it can be opened by.
  let path: String

  private init() {
    #if os(Linux)
      // 0o20000000 with O_DIRECTORY is O_TMPFILE: a file that is gone with the process.
      number = unsafe open("/tmp", O_RDWR | O_DIRECTORY | 0o20000000 | O_CLOEXEC, 0o600)
      path = "/proc/self/fd/\(number)"
    #else
      path = "/tmp/kith-fuzz-\(getpid())"
      number = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    #endif
    expect(number >= 0, "no file can be made")
  }

  /// Puts bytes in the place of all that is in the file.
  func fill(_ bytes: [UInt8]) {
    let written = unsafe bytes.withUnsafeBytes { buffer in
      ftruncate(number, 0) == 0 ? unsafe pwrite(number, buffer.baseAddress, buffer.count, 0) : -1
    }
    expect(written == bytes.count, "the file cannot be filled")
  }
}
