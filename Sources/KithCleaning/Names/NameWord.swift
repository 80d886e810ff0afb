/// One word of a name as the tables of this folder look it up.
enum NameWord {
  /// The letters, digits and hyphens in small, without points, commas, apostrophes and exclamation marks; letters keep their
  /// accents.
  static func key(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return asciiKey(word) }
    var key = ""
    for scalar in word.unicodeScalars where !isSilent(scalar) {
      key.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return key
  }

  private static func asciiKey(_ word: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      switch byte {
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x21, 0x27, 0x2C, 0x2E: continue
      default: letters.append(byte)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "'", "’", "®", "™": true
    default: false
    }
  }

  /// The words of a table that is written as one text.
  static func table(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
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
