import KithText

/// A number or a word in a date, with what stands before it.
struct DateToken {
  /// What it is.
  enum Content: Equatable {
    /// A number and how many digits it was written with.
    case number(Int, digits: Int)
    /// A word in small letters without accents.
    case word([UInt8])
  }

  var content: Content
  /// The last byte between the token before and this one; 0 where there is none.
  var separator: UInt8
  /// Whether a sign directly precedes the number: the `-` of `-05:00` as of `2024-03`.
  var start: Int

  /// The number, with the digits it was written with.
  var number: (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = content else { return nil }
    return (value, digits)
  }

  /// The word.
  var word: [UInt8]? {
    guard case .word(let letters) = content else { return nil }
    return letters
  }
}

extension DateToken {
  /// Cuts a text into numbers and words; `nil` where there are more than any date has.
  static func tokens(of text: [UInt8]) -> [DateToken]? {
    var tokens: [DateToken] = []
    var position = 0
    var separator: UInt8 = 0
    while position < text.count {
      let byte = text[position]
      let start = position
      if byte.isDigit {
        var value = 0
        while position < text.count, text[position].isDigit {
          guard position - start < 9 else { return nil }
          value = value * 10 + Int(text[position] - 0x30)
          position += 1
        }
        tokens.append(
          DateToken(
            content: .number(value, digits: position - start), separator: separator, start: start))
        separator = 0
      } else if isLetter(byte) {
        var letters: [UInt8] = []
        while position < text.count, isLetter(text[position]) {
          letters.append(text[position])
          position += 1
        }
        tokens.append(
          DateToken(content: .word(MonthName.folded(letters)), separator: separator, start: start))
        separator = 0
      } else {
        // A blank beside a real separator says nothing.
        if byte != ASCII.space || separator == 0 { separator = byte }
        position += 1
      }
      guard tokens.count <= 12 else { return nil }
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80
  }
}
