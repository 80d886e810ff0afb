import KithText

/// Positions: `37.6;-122.3` in 2.1 and 3.0, `geo:37.6,-122.3` (RFC 5870) in 4.0.
enum GeoPosition {
  /// The `geo:` URI of a GEO line; `nil` where it is neither form.
  static func uri(_ line: ContentLine) -> String? {
    let value = line.bytes[line.value]
    if value.startsIgnoringCase(with: "geo:") { return line.uri }
    var parts = value.split(separator: ASCII.semicolon, omittingEmptySubsequences: false)
    // Some exporters of 3.0 separate by a comma, as 4.0 does.
    if parts.count == 1 { parts = value.split(separator: ASCII.comma) }
    guard parts.count == 2 else { return nil }
    let numbers = parts.map { String(decoding: $0.filter { $0 != ASCII.backslash }, as: UTF8.self) }
      .map { String($0.trimmingWhitespace()) }
    guard numbers.allSatisfy({ Double($0) != nil }) else { return nil }
    return "geo:\(numbers[0]),\(numbers[1])"
  }

  /// The two numbers of a `geo:` URI without parameters, separated by a semicolon; `nil` for others.
  static func pair(ofURI uri: String) -> String? {
    guard uri.utf8.startsIgnoringCase(with: "geo:") else { return nil }
    let numbers = uri.dropFirst(4).split(separator: ",", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ Double($0) != nil }) else { return nil }
    return "\(numbers[0]);\(numbers[1])"
  }
}

/// Time zones: UTC offsets in vCard, IANA names in JSContact (RFC 9555 section 2.8.4).
enum TimeZoneText {
  /// The IANA name; `nil` for offsets that no name stands for, and for other texts.
  static func name(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      let digits = bytes.dropFirst().filter { $0 != ASCII.colon }
      guard digits.allSatisfy(\.isDigit), digits.count == 2 || digits.count == 4 else { return nil }
      guard digits.dropFirst(2).allSatisfy({ $0 == 0x30 }) else { return nil }
      let hours = digits.prefix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard hours <= 14 else { return nil }
      // POSIX counts westward: five hours behind UTC is Etc/GMT+5.
      return hours == 0 ? "Etc/UTC" : "Etc/GMT\(first == UInt8(ascii: "-") ? "+" : "-")\(hours)"
    }
    let isName = bytes.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == ASCII.slash || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
    }
    return isName && (bytes.contains(ASCII.slash) || text == "UTC" || text == "GMT") ? text : nil
  }

  /// The offset that a fixed zone stands for, such as `-05:00`; `nil` for all other names.
  static func offset(ofName name: String) -> String? {
    if name == "Etc/UTC" { return "+00:00" }
    guard name.hasPrefix("Etc/GMT"), let hours = Int(name.dropFirst(7)), hours != 0,
      (-14...12).contains(hours)
    else { return nil }
    let digits = String(abs(hours))
    return "\(hours > 0 ? "-" : "+")\(digits.utf8.count < 2 ? "0" : "")\(digits):00"
  }
}
