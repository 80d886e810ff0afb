import KithCleaning
import KithText

/// A telephone number as it is compared: the last nine digits, which are the same with and without country
/// code and trunk prefix; an extension says nothing of the line.
enum PhoneKey {
  static func key(_ number: String) -> String? {
    var digits: [UInt8] = []
    for byte in number.utf8 {
      if byte.isDigit {
        digits.append(byte)
      } else if digits.count >= 5,
        byte.isLetter || byte == ASCII.semicolon || byte == ASCII.numberSign
      {
        break
      }
    }
    guard digits.count >= 5, !PhoneNumber.isPlaceholder(number) else { return nil }
    let zeros = digits.prefix { $0 == 0x30 }.count
    return String(decoding: digits.dropFirst(min(zeros, digits.count - 5)).suffix(9), as: UTF8.self)
  }
}
