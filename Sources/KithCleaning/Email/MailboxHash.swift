import KithText

/// The hash by which FOAF names a mailbox without giving it away: SHA-1 of `mailto:` and the address.
///
/// SHA-1 (FIPS 180-4 section 6.1) is broken for signatures; here it is a name that others have chosen.
public enum MailboxHash {
  /// The hash of an address, as 40 small hexadecimal digits.
  public static func of(_ address: String) -> String {
    hexadecimal(sha1(Array("mailto:\(address)".utf8)))
  }

  /// Whether the text is a hash: 40 hexadecimal digits.
  public static func isHash(_ text: String) -> Bool {
    text.utf8.count == 40
      && text.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0 | 0x20) }
  }

  private static func hexadecimal(_ words: [UInt32]) -> String {
    var digits: [UInt8] = []
    for word in words {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(word >> UInt32(shift) & 15)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func sha1(_ message: [UInt8]) -> [UInt32] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    for start in stride(from: 0, to: padded.count, by: 64) {
      digest(padded[start..<(start + 64)], into: &state)
    }
    return state
  }

  private static func digest(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words: [UInt32] = []
    words.reserveCapacity(80)
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<(start + 4)].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<80 {
      let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words.append(rotated(word, 1))
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for (index, word) in words.enumerated() {
      let (mix, constant) = round(index, b, c, d)
      let next = rotated(a, 5) &+ mix &+ e &+ constant &+ word
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
  }

  private static func round(
    _ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> (UInt32, UInt32) {
    switch index {
    case ..<20: (b & c | ~b & d, 0x5A82_7999)
    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
    case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
    default: (b ^ c ^ d, 0xCA62_C1D6)
    }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
