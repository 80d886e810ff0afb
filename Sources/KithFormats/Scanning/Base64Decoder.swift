import KithText

/// Decodes base64 (RFC 4648 section 4) digit by digit, so that a text need not stand whole beside its bytes.
struct Base64Decoder {
  private var bits: UInt32 = 0
  private var digits = 0

  /// Takes a character; false where it is no digit.
  ///
  /// White space and padding are passed over.
  @inline(__always)
  mutating func take(_ byte: UInt8, into bytes: inout [UInt8]) -> Bool {
    if byte.isWhitespace || byte == ASCII.equals { return true }
    guard let value = Base64.value(of: byte) else { return false }
    bits = bits << 6 | UInt32(value)
    digits += 1
    guard digits == 4 else { return true }
    for shift in [16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    digits = 0
    return true
  }

  /// Appends the one or two bytes of a group that is not whole; false where six bits are left over.
  mutating func finish(into bytes: inout [UInt8]) -> Bool {
    defer { digits = 0 }
    switch digits {
    case 1: return false
    case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: break
    }
    return true
  }
}
