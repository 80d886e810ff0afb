import KithText

/// Names of any letters as names of XML elements.
///
/// What XML 1.0 does not allow in a name is written as `_xHHHH_`, as ISO 9075-14 and the .NET libraries do:
/// KDE's property `x-messaging/aim-all` is the element `x-messaging_x002F_aim-all`.
enum XMLNameCode {
  /// The name of the element.
  static func encoded(_ name: String) -> String {
    var result = ""
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let looksLikeEscape = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      let isName =
        scalar.isASCII
        && (result.isEmpty ? UInt8(scalar.value).beginsXMLName : UInt8(scalar.value).isXMLName)
        && scalar != ":" && !looksLikeEscape
      if isName {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)_"
      }
    }
    return result
  }

  /// The name that the element stands for.
  static func decoded(_ element: String) -> String {
    guard element.contains(ascii: "_x") else { return element }
    var result: [UInt8] = []
    var rest = Array(element.utf8)[...]
    while let byte = rest.first {
      if let (scalar, length) = escape(rest) {
        result += String(scalar).utf8
        rest = rest.dropFirst(length)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard bytes.starts(with: "_x".utf8),
      let end = bytes.dropFirst(2).prefix(7).firstIndex(of: UInt8(ascii: "_"))
    else { return nil }
    let digits = bytes[..<end].dropFirst(2)
    guard digits.count >= 4, digits.allSatisfy({ $0.hexValue != nil }) else { return nil }
    let value = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexValue ?? 0) }
    return Unicode.Scalar(value).map { ($0, digits.count + 3) }
  }
}

/// The characters above U+007F that may begin a name (XML 1.0, production 4).
enum XMLNameScalar {
  /// The bytes of the name character at a position; 0 where there is none, or an ASCII one.
  static func length(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    guard bytes[index] >= 0xC3 else { return 0 }
    let length = UTF8Repair.sequenceLength(bytes.span, at: index)
    guard length > 1, index + length <= limit else { return 0 }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return ranges.contains { $0.contains(value) } ? length : 0
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
    0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
    0x10000...0xEFFFF,
  ]
}
