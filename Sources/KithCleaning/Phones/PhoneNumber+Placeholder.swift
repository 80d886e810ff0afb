import KithText

extension PhoneNumber {
  /// Whether a text is a number and nothing besides: at least seven digits and the signs that are written between
  /// them, with a `+`, a `0` or a sign before or between.
  public static func isNothingElse(_ text: String) -> Bool {
    let count = text.utf8.count(where: \.isDigit)
    guard (7...20).contains(count), text.utf8.count <= 40, let first = text.utf8.first else {
      return false
    }
    return text.utf8.allSatisfy { $0.isDigit || "+()-./ ".utf8.contains($0) }
      && (first == UInt8(ascii: "+") || first == 0x30 || first == ASCII.leftParenthesis
        || text.utf8.count > count)
  }

  /// Whether a text is what people type where a form asks for a number.
  ///
  /// It is one digit again and again, or all digits in their order, with or without a calling code. Nobody has it,
  /// and so it tells nobody from another.
  public static func isPlaceholder(_ text: String) -> Bool {
    let digits = text.utf8.filter(\.isDigit)
    guard (7...15).contains(digits.count) else { return false }
    let isOfAmerica = digits.count == 11 && digits[0] == 0x31
    if isInOrder(digits[...]) || isOfAmerica && isInOrder(digits.dropFirst()) { return true }
    let longestCode = text.utf8.contains(UInt8(ascii: "+")) ? 3 : isOfAmerica ? 1 : 0
    return (0...longestCode).contains { isOneDigit(digits.dropFirst($0)) }
  }

  private static func isOneDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count >= 7 && digits.allSatisfy { $0 == digits.first }
  }

  private static func isInOrder(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count >= 8
      && ["1234567890", "0123456789", "9876543210"].contains { $0.utf8.starts(with: digits) }
  }
}
