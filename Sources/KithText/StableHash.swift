/// A hash of bytes that is the same in every process and on every machine, unlike `Hasher`'s.
///
/// Two lanes of multiply-and-fold over eight bytes at a time. Not for secrets: uids and block keys
/// need only that different cards rarely collide.
package enum StableHash {
  /// A hash as something to look up.
  package struct Key: Hashable {
    package let high: UInt64
    package let low: UInt64

    /// The hash of a text.
    package init(_ text: String) { (high, low) = hash128(text.utf8.span) }
  }

  /// 128 bits.
  package static func hash128(_ bytes: borrowing Span<UInt8>) -> (high: UInt64, low: UInt64) {
    var high: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    let raw = unsafe bytes.bytes
    var position = 0
    while position + 8 <= bytes.count {
      // `unsafe`: any eight bytes are a number; assembled byte by byte they take four times as long.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      (high, low) = mixed(high, low, UInt64(littleEndian: word))
      position += 8
    }
    var tail: UInt64 = 0
    while position < bytes.count {
      tail = tail << 8 | UInt64(bytes[position])
      position += 1
    }
    (high, low) = mixed(high, low, tail)
    return mixed(high, low, 0xD6E8_FEB8_6659_FD93)
  }

  @inline(__always)
  private static func mixed(_ high: UInt64, _ low: UInt64, _ word: UInt64) -> (UInt64, UInt64) {
    let one = (high ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let two = (low ^ word ^ high).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return (one.high ^ one.low &+ low, two.high ^ two.low)
  }
}

/// The FNV-1a hash of bytes that come one by one or piece by piece: the same in every process, as ``StableHash``,
/// for what must be hashed before its end is known.
@usableFromInline package struct FNV1a {
  /// The hash of all bytes so far.
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with no bytes.
  @inlinable package init() {}

  /// Adds bytes.
  @inlinable package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
