import KithText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's character-set converter, for sets rarer than those that are decoded here.
///
/// `unsafe`: a C interface that moves two pointers through two buffers; both outlive each call.
@safe final class Iconv {
  private let handle: iconv_t

  /// Opens a converter to UTF-8; `nil` where the system does not know the set.
  init?(from name: String) {
    guard let handle = unsafe iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else {
      return nil
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe iconv_close(handle) }

  /// Converts what is whole; bytes of a character that is cut off are returned as the rest.
  func convert(_ bytes: [UInt8], isLast: Bool) -> (text: [UInt8], rest: [UInt8], bad: Int) {
    var text: [UInt8] = []
    var bad = 0
    var position = 0
    var source = bytes
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    let size = buffer.count
    while position < bytes.count {
      var written = 0
      var read = 0
      let failure: CInt = unsafe source.withUnsafeMutableBytes { source in
        unsafe buffer.withUnsafeMutableBytes { buffer in
          var input = unsafe source.baseAddress?.advanced(by: position)
            .assumingMemoryBound(to: CChar.self)
          var inputLeft = source.count - position
          var output = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          var outputLeft = size
          let result = unsafe iconv(handle, &input, &inputLeft, &output, &outputLeft)
          let failure = result == -1 ? errno : 0
          written = size - outputLeft
          read = source.count - position - inputLeft
          return failure
        }
      }
      text += buffer[..<written]
      position += read
      if failure == EILSEQ || failure == EINVAL && isLast {
        bad += 1
        text.append(scalar: 0xFFFD)
        position += 1
      } else if failure == EINVAL {
        break
      }
    }
    return (text, Array(bytes[min(position, bytes.count)...]), bad)
  }
}
