import KithText

/// One word of a name as the tables of this folder look it up.
enum NameWord {
  /// The letters, digits and hyphens in small, without points, commas, apostrophes and exclamation marks; letters keep their
  /// accents.
  static func key(_ word: String) -> String {
    let bytes = word.utf8.span
    var hasCapitals = false
    var isASCII = true
    var isSilent = false
    for index in bytes.indices {
      switch bytes[index] {
      case 0x41...0x5A: hasCapitals = true
      case 0x21, ASCII.apostrophe, ASCII.comma, ASCII.period: isSilent = true
      case 0x80...: isASCII = false
      default: continue
      }
    }
    if isASCII, !isSilent { return hasCapitals ? word.lowercased() : word }
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count + 2)
    for scalar in word.unicodeScalars where !Self.isSilent(scalar, isASCII: isASCII) {
      LetterCase.appendSmall(scalar, to: &key)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether a mark says nothing; an exclamation mark does so where all is ASCII only.
  private static func isSilent(_ scalar: Unicode.Scalar, isASCII: Bool) -> Bool {
    switch scalar {
    case ".", ",", "'", "’", "®", "™": true
    case "!": isASCII
    default: false
    }
  }

  /// How a word begins and goes on.
  enum Shape {
    /// All small: `van`.
    case small
    /// A capital, then small letters: `Ada`, also `Anne-Marie` and `McDonald`.
    case capitalized
    /// At least two letters, all of them capitals: `DUPONT`, `PhD` is not.
    case large
    /// One letter, with or without a point: `M.`.
    case initial
    /// No letters that have a case.
    case none
  }

  /// The shape of a word.
  static func shape(_ word: String) -> Shape {
    var capitals = 0
    var small = 0
    var isFirstLarge = false
    for scalar in word.unicodeScalars {
      let isLarge: Bool
      if scalar.value < 0x80 {
        guard (0x41...0x5A).contains(scalar.value & 0xDF) else { continue }
        isLarge = scalar.value < 0x60
      } else if let small = LetterCase.small(scalar) {
        // Latin, Greek and Cyrillic letters; ª, º and the like are none.
        guard LetterCase.isCased(scalar) else { continue }
        isLarge = small != scalar
      } else if scalar.properties.isUppercase {
        isLarge = true
      } else if scalar.properties.isLowercase {
        isLarge = false
      } else {
        continue
      }
      if capitals + small == 0 { isFirstLarge = isLarge }
      if isLarge { capitals += 1 } else { small += 1 }
    }
    if capitals + small == 0 { return .none }
    if capitals + small == 1 { return isFirstLarge ? .initial : .small }
    if small == 0 { return .large }
    return isFirstLarge ? .capitalized : .small
  }
}
