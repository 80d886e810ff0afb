import KithModel
import KithText

/// Moments of directories, and of Thunderbird.
enum LDIFMoment {
  /// Reads `20240307101530Z` (RFC 4517 section 3.3.13) or seconds since 1970, as Thunderbird writes.
  static func moment(_ text: String) -> UTCDateTime? {
    let bytes = Array(text.utf8)
    if bytes.count <= 11, let seconds = Int(text), seconds > 0 {
      return UTCDateTime(date: PartialDate(year: 1970, month: 1, day: 1), secondsOfDay: seconds)
    }
    guard bytes.count >= 15, bytes.last == UInt8(ascii: "Z"),
      bytes.prefix(14).allSatisfy(\.isDigit)
    else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return UTCDateTime(
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    )
  }

  /// The moment as RFC 4517 has it; `nil` where it has a fraction of a second.
  static func text(_ moment: UTCDateTime) -> String? {
    guard moment.text.utf8.count == 20 else { return nil }
    return String(
      decoding: moment.text.utf8.filter { $0.isDigit || $0 == UInt8(ascii: "Z") }, as: UTF8.self)
  }
}
