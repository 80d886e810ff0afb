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
