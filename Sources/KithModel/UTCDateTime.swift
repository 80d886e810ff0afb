import KithText

/// A moment in UTC such as `2024-03-07T10:15:30Z` (RFC 9553 section 1.4.5).
public struct UTCDateTime: Hashable, Sendable {
  /// The text, always ending in `Z`.
  public var text: String

  /// Takes a text of the form `YYYY-MM-DDThh:mm:ss[.fraction]Z`; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z") else { return nil }
    for (position, pattern) in "dddd-dd-ddTdd:dd:dd".utf8.enumerated() {
      let isDigit = bytes[position].isDigit
      guard pattern == UInt8(ascii: "d") ? isDigit : bytes[position] == pattern else { return nil }
    }
    let fraction = bytes[19..<(bytes.count - 1)]
    if let first = fraction.first {
      guard first == UInt8(ascii: "."), fraction.count > 1,
        fraction.dropFirst().allSatisfy({ $0.isDigit })
      else { return nil }
    }
    self.text = text
  }

  /// Makes a moment of its parts; seconds since midnight may be outside the day and carry over.
  ///
  /// - Parameters:
  ///   - date: the day; needs year, month and day.
  ///   - secondsOfDay: seconds since its midnight, in UTC.
  public init?(date: PartialDate, secondsOfDay: Int) {
    guard var year = date.year, var month = date.month, var day = date.day else { return nil }
    let second = ((secondsOfDay % 86400) + 86400) % 86400
    let carry = (secondsOfDay - second) / 86400
    if carry != 0 || !date.isValid {
      let moved = PartialDate(
        daysSince1970: PartialDate.daysSince1970(year: year, month: month, day: day) + carry)
      (year, month, day) = (moved.year ?? -1, moved.month ?? 0, moved.day ?? 0)
    }
    guard (0...9999).contains(year) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    func append(_ value: Int, width: Int = 2, before separator: UInt8) {
      bytes.append(number: value, width: width)
      bytes.append(separator)
    }
    append(year, width: 4, before: UInt8(ascii: "-"))
    append(month, before: UInt8(ascii: "-"))
    append(day, before: UInt8(ascii: "T"))
    append(second / 3600, before: UInt8(ascii: ":"))
    append(second / 60 % 60, before: UInt8(ascii: ":"))
    append(second % 60, before: UInt8(ascii: "Z"))
    text = String(decoding: bytes, as: UTF8.self)
  }
}
