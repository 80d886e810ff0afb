import KithText

/// The two forms of ISO 8601: vCard and xCard have the basic one (`19850412T102200Z`, RFC 6350 section 4.3),
/// jCard the extended one (`1985-04-12T10:22:00Z`, RFC 7095 section 3.5).
enum DateSpelling {
  /// The types whose values have two forms.
  private static let types: Set<String> = [
    "date", "time", "date-time", "date-and-or-time", "timestamp", "utc-offset",
  ]

  /// The text in the extended form; what is no value of the type stays as it is.
  static func extended(_ text: String, type: String) -> String {
    respelled(text, type, date: extendedDate, time: extendedTime, zone: extendedZone)
  }

  /// The text in the basic form; what is no value of the type stays as it is.
  static func basic(_ text: String, type: String) -> String {
    respelled(text, type, date: basicDate, time: withoutColons, zone: withoutColons)
  }

  private typealias Part = (ArraySlice<UInt8>) -> [UInt8]

  private static func respelled(
    _ text: String, _ type: String, date: Part, time: Part, zone: Part
  ) -> String {
    guard types.contains(type) else { return text }
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy(isPart) else { return text }
    if type == "utc-offset" { return String(decoding: zone(bytes[...]), as: UTF8.self) }
    let mark = bytes.firstIndex(of: UInt8(ascii: "T"))
    let dateEnd = type == "time" ? 0 : mark ?? bytes.count
    var result = date(bytes[..<dateEnd])
    var rest = bytes[dateEnd...]
    if mark == dateEnd, rest.popFirst() != nil { result.append(UInt8(ascii: "T")) }
    let zoneStart = startOfZone(rest)
    result += time(rest[..<zoneStart])
    result += zone(rest[zoneStart...])
    return String(decoding: result, as: UTF8.self)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == dash || byte == plus || byte == ASCII.colon
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "Z")
  }

  /// Where the zone of a time begins: at a `Z`, or a sign that does not stand for a part left out.
  private static func startOfZone(_ time: ArraySlice<UInt8>) -> Int {
    time.indices.first { index in
      let byte = time[index]
      guard byte == plus || byte == dash else { return byte == UInt8(ascii: "Z") }
      return index > time.startIndex && time[index - 1].isDigit
    } ?? time.endIndex
  }

  private static func extendedDate(_ date: ArraySlice<UInt8>) -> [UInt8] {
    let digits = date.drop { $0 == dash }
    guard digits.allSatisfy(\.isDigit), hasMonthAndDay(digits) else { return Array(date) }
    switch (date.count - digits.count, digits.count) {
    case (0, 8): return Array(digits.prefix(4)) + [dash] + pairs(digits.dropFirst(4), between: dash)
    case (2, 4): return [dash, dash] + pairs(digits, between: dash)
    default: return Array(date)
    }
  }

  private static func basicDate(_ date: ArraySlice<UInt8>) -> [UInt8] {
    let parts = date.split(separator: dash).map(\.count)
    let isWhole = date.first?.isDigit == true ? parts == [4, 2, 2] : parts == [2, 2]
    guard isWhole, hasMonthAndDay(date.filter(\.isDigit)[...]) else { return Array(date) }
    return Array(date.prefix { $0 == dash }) + date.filter(\.isDigit)
  }

  /// Whether neither of the last two pairs of digits is zero: `0000-00-00` is no date, and has but one form.
  private static func hasMonthAndDay(_ digits: ArraySlice<UInt8>) -> Bool {
    let last = digits.suffix(4)
    return !last.prefix(2).elementsEqual("00".utf8) && !last.suffix(2).elementsEqual("00".utf8)
  }

  private static func extendedTime(_ time: ArraySlice<UInt8>) -> [UInt8] {
    let digits = time.drop { $0 == dash }
    let whole = digits.prefix(while: \.isDigit)
    guard whole.count.isMultiple(of: 2), !digits.contains(ASCII.colon) else { return Array(time) }
    return Array(time[..<digits.startIndex]) + pairs(whole, between: ASCII.colon)
      + digits[whole.endIndex...]
  }

  private static func extendedZone(_ zone: ArraySlice<UInt8>) -> [UInt8] {
    let digits = zone.dropFirst()
    guard digits.count == 4, digits.allSatisfy(\.isDigit) else { return Array(zone) }
    return Array(zone.prefix(1)) + pairs(digits, between: ASCII.colon)
  }

  private static func withoutColons(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0 != ASCII.colon }
  }

  private static func pairs(_ digits: ArraySlice<UInt8>, between separator: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    for (offset, digit) in digits.enumerated() {
      if offset > 0, offset.isMultiple(of: 2) { result.append(separator) }
      result.append(digit)
    }
    return result
  }

  private static let dash = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")
}
