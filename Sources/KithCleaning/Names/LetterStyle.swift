import KithText

/// Letters that are signs of Unicode for mathematics and lists, with which people dress up their names.
enum LetterStyle {
  /// The text in plain letters (`𝓘𝓭𝓪` becomes `Ida`), every blank an ordinary one, and without marks that nobody
  /// sees.
  static func plain(_ text: String) -> String {
    // Such signs begin with these bytes in UTF-8, and the letters of most alphabets with others.
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE1 || $0 == 0xE2 || $0 >= 0xEA }) else {
      return text
    }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isUnseen(scalar) {
      plain.append(letter(scalar).map { Unicode.Scalar($0) } ?? blank(scalar) ?? scalar)
    }
    return String(plain)
  }

  /// Byte-order marks, soft hyphens, marks of direction; joiners are part of the words of Persia and India.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func blank(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: " "
    default: nil
    }
  }

  /// The ASCII letter that a sign stands for (the compatibility mappings of Unicode).
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    switch value {
    // Thirteen alphabets, each of large and small letters.
    case 0x1D400...0x1D6A3: return letter((value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: return UInt8(0x30 + (value - 0x1D7CE) % 10)
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return UInt8(value - 0xFEE0)
    case 0x24B6...0x24E9: return letter(value - 0x24B6)
    case 0x1F130...0x1F149: return letter(value - 0x1F130)
    case 0x1F150...0x1F169: return letter(value - 0x1F150)
    case 0x1F170...0x1F189: return letter(value - 0x1F170)
    case 0x1D00...0x1D22, 0x2102...0x2134, 0x250...0x2AF, 0xA730, 0xA731:
      return others.first { $0.sign == scalar }?.letter
    default: return nil
    }
  }

  private static func letter(_ index: UInt32) -> UInt8 {
    UInt8(index < 26 ? 0x41 + index : 0x61 + index - 26)
  }

  /// Small capitals, and the letters of those alphabets that are elsewhere in Unicode.
  private static let others: [(sign: Unicode.Scalar, letter: UInt8)] =
    pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
    + pairs("ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ", "CgHHHhIILNPQRRRZZBCeEFMo")

  private static func pairs(
    _ signs: String, _ letters: String
  ) -> [(sign: Unicode.Scalar, letter: UInt8)] {
    Array(zip(signs.unicodeScalars, letters.utf8)).map { (sign: $0, letter: $1) }
  }
}
