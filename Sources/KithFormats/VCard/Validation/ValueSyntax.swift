import KithText

/// What single values have to look like.
enum ValueSyntax {
  /// A tag of RFC 5646: subtags of up to eight letters and digits, the first of letters.
  static func isLanguageTag(_ text: String) -> Bool {
    let tags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = tags.first, first.allSatisfy(\.isLetter) else { return false }
    let isPrivate = first.count == 1 && tags.count > 1
    return (isPrivate || first.count > 1)
      && tags.allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit }
      }
  }

  /// The letter of GENDER (RFC 6350 section 6.2.7), or none.
  static func isSex(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let letter = bytes.first else { return true }
    return bytes.count == 1 && "mfonu".utf8.contains(letter | 0x20)
  }

  /// A number of digits within bounds.
  static func isInteger(_ text: String, _ range: ClosedRange<Int>) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit) && Int(text).map(range.contains) ?? false
  }

  /// `1` or `1.1`, each from 1 (section 5.5).
  static func isPID(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return parts.count <= 2 && parts.allSatisfy { isInteger($0, 1...Int.max) }
  }

  /// `type/subtype` (RFC 6838), with or without parameters.
  static func isMediaType(_ text: String) -> Bool {
    let name = text.utf8.split(separator: ASCII.semicolon, omittingEmptySubsequences: false)[0]
    let parts = name.split(separator: ASCII.slash, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(ASCII.space) }
  }

  /// Latitude and longitude between the delimiters of the version.
  static func isPosition(_ bytes: ArraySlice<UInt8>, in version: VCardVersion) -> Bool {
    guard version == .v40 else {
      let delimiter = version == .v30 ? ASCII.semicolon : ASCII.comma
      return areCoordinates(bytes, between: delimiter, 2...2)
    }
    guard bytes.startsIgnoringCase(with: "geo:") else { return URIText.hasScheme(bytes) }
    let numbers = bytes.dropFirst(4).prefix { $0 != ASCII.semicolon }
    return areCoordinates(numbers, between: ASCII.comma, 2...3)
  }

  private static func areCoordinates(
    _ bytes: ArraySlice<UInt8>, between delimiter: UInt8, _ count: ClosedRange<Int>
  ) -> Bool {
    guard bytes.count < 200 else { return false }
    let numbers = bytes.split(separator: delimiter, omittingEmptySubsequences: false)
      .map { Double(String(decoding: $0, as: UTF8.self)) }
    guard count.contains(numbers.count), let latitude = numbers[0], let longitude = numbers[1]
    else { return false }
    return (-90...90).contains(latitude) && (-180...180).contains(longitude)
  }

  /// Whether a URI is no `data:` URI, or one whose base64 is base64 (RFC 2397).
  static func isDataURI(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.startsIgnoringCase(with: "data:") else { return true }
    guard let comma = bytes.firstIndex(of: ASCII.comma) else { return false }
    guard Array(bytes[..<comma].suffix(7)).startsIgnoringCase(with: ";base64") else { return true }
    let digits = bytes[(comma + 1)...]
    return Base64Text.isLine(digits) && digits.count % 4 != 1
  }
}
