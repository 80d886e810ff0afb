import KithModel
import KithText

/// A date, time or both in the forms of ISO 8601 that vCard allows (RFC 6350 section 4.3), basic or extended.
struct DateValue {
  /// The date, as far as it is given.
  var date = PartialDate()
  /// Seconds since midnight, where there is a time.
  var secondsOfDay: Int?
  /// Seconds east of UTC, where there is a zone.
  var offset: Int?

  /// Reads all of the bytes; `nil` where they are anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.trimmingWhitespace()
    guard readDate(&rest) else { return nil }
    guard let mark = rest.popFirst() else { return }
    guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: "t") || mark == ASCII.space,
      readTime(&rest), readZone(&rest), rest.isEmpty
    else { return nil }
  }

  /// The moment in UTC; a time without a zone is taken as UTC, a date without a time as its midnight.
  var moment: UTCDateTime? {
    guard date.isValid else { return nil }
    return UTCDateTime(date: date, secondsOfDay: (secondsOfDay ?? 0) - (offset ?? 0))
  }

  private static let dash = UInt8(ascii: "-")

  private mutating func readDate(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if rest.starts(with: [Self.dash, Self.dash]) {
      rest = rest.dropFirst(2)
      if rest.first == Self.dash {
        rest = rest.dropFirst()
        date.day = Self.number(2, &rest)
        return date.day != nil
      }
      date.month = Self.number(2, &rest)
      return date.month != nil && readDay(&rest)
    }
    guard let year = Self.number(4, &rest) else { return false }
    date.year = year
    let isExtended = rest.first == Self.dash
    if isExtended { rest = rest.dropFirst() }
    guard rest.first?.isDigit == true else { return !isExtended }
    date.month = Self.number(2, &rest)
    // RFC 6350 section 4.3.1 has no basic form of a month: `850412` is a day of 1985.
    guard isExtended || rest.first?.isDigit == true else { return false }
    return date.month != nil && readDay(&rest)
  }

  private mutating func readDay(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let isExtended = rest.first == Self.dash
    if isExtended { rest = rest.dropFirst() }
    guard rest.first?.isDigit == true else { return !isExtended }
    date.day = Self.number(2, &rest)
    return date.day != nil
  }

  private mutating func readTime(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let hour = Self.number(2, &rest), hour < 25 else { return false }
    var seconds = hour * 3600
    for unit in [60, 1] {
      if rest.first == ASCII.colon { rest = rest.dropFirst() }
      guard rest.first?.isDigit == true else { break }
      guard let number = Self.number(2, &rest), number < 61 else { return false }
      seconds += number * unit
    }
    if let mark = rest.first, mark == UInt8(ascii: ".") || mark == ASCII.comma {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    secondsOfDay = seconds
    return true
  }

  private mutating func readZone(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let sign = rest.popFirst() else { return true }
    if sign | 0x20 == UInt8(ascii: "z") {
      offset = 0
      return true
    }
    guard sign == UInt8(ascii: "+") || sign == Self.dash, let hours = Self.number(2, &rest) else {
      return false
    }
    if rest.first == ASCII.colon { rest = rest.dropFirst() }
    let minutes = rest.isEmpty ? 0 : Self.number(2, &rest)
    guard let minutes, hours < 24, minutes < 60 else { return false }
    offset = (sign == Self.dash ? -1 : 1) * (hours * 3600 + minutes * 60)
    return true
  }

  private static func number(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.count >= digits else { return nil }
    var number = 0
    for index in rest.startIndex..<rest.startIndex + digits {
      guard rest[index].isDigit else { return nil }
      number = number * 10 + Int(rest[index] - 0x30)
    }
    rest = rest.dropFirst(digits)
    return number
  }
}
