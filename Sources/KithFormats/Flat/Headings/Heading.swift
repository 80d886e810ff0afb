import KithText

/// Headings as they are compared: exporters disagree on case, blanks and punctuation.
enum Heading {
  /// Small letters, each run of other characters one blank, none at the ends; as `Scripts/generate-headings.py` has it.
  ///
  /// Blanks stay, so that `Birth Day` (Thunderbird's day of the month) and `Birthday` differ.
  static func normalized(_ heading: String) -> String {
    let bytes = heading.utf8.span
    // A formula of a spreadsheet that came to nothing: `#NAME?` is no name.
    if bytes.count > 1, bytes[0] == UInt8(ascii: "#"), "?!".utf8.contains(bytes[bytes.count - 1]) {
      return heading.lowercased()
    }
    if ByteScan.firstNonASCII(in: bytes) == bytes.count { return normalized(ascii: bytes) }
    var text = ""
    var isPending = false
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isPending, !text.isEmpty { text += " " }
        isPending = false
        append(scalar, to: &text)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        // The small letter of `İ` is an `i` with a dot above.
        if !isPending, scalar != "\u{307}" || text.unicodeScalars.last != "i" {
          text.unicodeScalars.append(scalar)
        }
      } else {
        isPending = true
      }
    }
    return text
  }

  /// Adds a small letter as people write it in capitals or without their own keyboard: `STRASSE`, `ADI` for `adı`.
  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "ß": text += "ss"
    case "ı": text += "i"
    case "ł": text += "l"
    case "ø": text += "o"
    case "đ": text += "d"
    case "æ": text += "ae"
    case "œ": text += "oe"
    case "ς": text += "σ"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// A normalised heading without the accents that are marks of their own, as macOS writes them; `nil` where there
  /// are none.
  static func bare(_ heading: String) -> String? {
    guard ByteScan.firstNonASCII(in: heading.utf8.span) < heading.utf8.count else { return nil }
    let letters = heading.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
    return letters.count < heading.unicodeScalars.count ? String(letters) : nil
  }

  /// A normalised heading without the number at its end; `nil` where it has none.
  ///
  /// Repeated columns are often numbered, in any language: `email2`, `Phone 3`, `Telefon 2`.
  static func unnumbered(_ heading: String) -> String? {
    let digits = heading.utf8.reversed().prefix(while: \.isDigit).count
    guard (1...2).contains(digits) else { return nil }
    return String(heading.dropLast(digits).trimmingWhitespace())
  }

  /// The same of ASCII, which asks no tables of Unicode.
  private static func normalized(ascii heading: borrowing Span<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(heading.count)
    var isPending = false
    for index in heading.indices {
      let byte = heading[index]
      if byte.isLetter || byte.isDigit {
        if isPending, !text.isEmpty { text.append(ASCII.space) }
        isPending = false
        text.append(byte.lowercased)
      } else {
        isPending = true
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A heading as programs write it, `emailAddress`, as people do; `nil` where it has no capital within a word.
  static func spaced(_ heading: String) -> String? {
    var text = ""
    var wasSmall = false
    for character in heading {
      if wasSmall, character.isUppercase { text += " " }
      wasSmall = character.isLowercase
      text.append(character)
    }
    return text == heading ? nil : text
  }
}
