/// A hash of bytes that come piece by piece (FNV-1a in two lanes); equal hashes are looked at byte by byte.
struct ContentHash {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var count: UInt64 = 0

  /// Adds bytes.
  mutating func add(_ bytes: [UInt8]) {
    let span = bytes.span
    for index in span.indices {
      first = (first ^ UInt64(span[index])) &* 0x100_0000_01B3
      second = (second &+ UInt64(span[index])) &* 0xD6E8_FEB8_6659_FD93
    }
    count += UInt64(span.count)
  }

  /// The hash of all that was added.
  var value: [UInt64] { [first, second, count] }
}
