/// How a country numbers its telephones.
///
/// A class, so that handing one around costs one count and not one for each of its patterns.
final class PhoneRegion: Sendable {
  /// The ISO 3166-1 code; `001` for numbers of no country.
  let code: String
  /// The calling code, such as 49.
  let callingCode: Int
  /// Whether the region stands for its calling code, as the US does for 1.
  let isMain: Bool
  /// What is dialled before a calling code.
  private let internationalPrefix: PhonePattern?
  /// The possible lengths of a national number, a bit for each.
  private let lengths: UInt32
  /// The lengths that can only be dialled from nearby.
  private let localLengths: UInt32
  private let nationalPrefix: PhonePattern?
  private let transform: [UInt8]
  private let national: PhonePattern

  /// Reads a line of the generated table; `nil` where it is damaged.
  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 9, let callingCode = Int(fields[1]),
      let national = PhonePattern(String(fields[8]))
    else { return nil }
    code = String(fields[0])
    self.callingCode = callingCode
    isMain = fields[2] == "1"
    lengths = Self.mask(fields[3])
    localLengths = Self.mask(fields[4])
    internationalPrefix = fields[5].isEmpty ? nil : PhonePattern(String(fields[5]))
    nationalPrefix = fields[6].isEmpty ? nil : PhonePattern(String(fields[6]))
    transform = Array(fields[7].utf8)
    self.national = national
    guard fields[5].isEmpty == (internationalPrefix == nil),
      fields[6].isEmpty == (nationalPrefix == nil)
    else { return nil }
  }

  private static func mask(_ field: Substring) -> UInt32 {
    field.split(separator: ",").reduce(0) { mask, length in
      mask | 1 << (UInt32(length) ?? 0)
    }
  }

  /// Whether a number of such a length can be called from anywhere.
  func isPossible(_ digits: PhoneDigits) -> Bool { lengths >> UInt32(digits.count) & 1 == 1 }

  /// Whether the number is longer than any of the region.
  func isTooLong(_ digits: PhoneDigits) -> Bool {
    digits.count > 31 - lengths.leadingZeroBitCount && !isLocal(digits)
  }

  private func isLocal(_ digits: PhoneDigits) -> Bool {
    localLengths >> UInt32(digits.count) & 1 == 1
  }

  /// Whether the pattern of the numbering plan fits, whatever the table of lengths says.
  func fitsPlan(_ digits: PhoneDigits) -> Bool { national.matches(digits) }

  /// Whether the number fits the region's numbering plan.
  func isPlausible(_ digits: PhoneDigits) -> Bool {
    isPossible(digits) && national.matches(digits)
  }

  /// The digits behind the region's international prefix; `nil` where it does not stand first.
  func withoutInternationalPrefix(_ digits: PhoneDigits) -> PhoneDigits? {
    guard let end = internationalPrefix?.prefix(of: digits)?.end, end < digits.count,
      // A calling code never begins with 0.
      digits[end] != 0
    else { return nil }
    return digits.dropFirst(end)
  }

  /// The number without the prefix that is dialled within the region only, or with what stands for it.
  func withoutNationalPrefix(_ digits: PhoneDigits) -> PhoneDigits {
    let stripped = strippingNationalPrefix(digits)
    // What is left must be a number: `0` of a short number is no prefix.
    return isPossible(stripped) && !isLocal(stripped) || isTooLong(stripped) ? stripped : digits
  }

  /// The same without a look at the length of what is left.
  func strippingNationalPrefix(_ digits: PhoneDigits) -> PhoneDigits {
    guard let nationalPrefix, let match = nationalPrefix.prefix(of: digits) else { return digits }
    let group = nationalPrefix.groupCount == 0 ? nil : match.group(nationalPrefix.groupCount)
    let stripped =
      transform.isEmpty || group == nil
      ? digits.dropFirst(match.end) : transformed(digits, match)
    if national.matches(digits), !national.matches(stripped) { return digits }
    return stripped
  }

  /// The number without what was dialled until 2019 in Mexico, where address books still have it: `1`
  /// behind the calling code of a mobile, `01` before towns, `044` and `045` before mobiles.
  func withoutFormerPrefix(_ digits: PhoneDigits) -> PhoneDigits {
    guard callingCode == 52, digits.count > 10, !isPlausible(digits) else { return digits }
    let length = digits.count - 10
    let isPrefix =
      length == 1 && digits[0] == 1 || length == 2 && digits.starts(with: 0, 1)
      || length == 3 && (digits.starts(with: 0, 4, 4) || digits.starts(with: 0, 4, 5))
    let rest = digits.dropFirst(length)
    return isPrefix && isPlausible(rest) ? rest : digits
  }

  /// Writes the rule (`9\1`: a 9, then the first group) where the prefix stood.
  private func transformed(_ digits: PhoneDigits, _ match: PhonePattern.Match) -> PhoneDigits {
    var result = PhoneDigits()
    var isGroup = false
    for byte in transform {
      if byte == UInt8(ascii: "\\") {
        isGroup = true
      } else if isGroup {
        isGroup = false
        for place in match.group(Int(byte - 0x30)) ?? 0..<0 {
          _ = result.append(digits[place])
        }
      } else {
        _ = result.append(byte - 0x30)
      }
    }
    _ = result.append(digits.dropFirst(match.end))
    return result
  }
}
