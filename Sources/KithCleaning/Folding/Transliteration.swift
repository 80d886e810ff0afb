/// Words of Cyrillic and Greek in Latin letters, so that `Иван` and `Ivan` are compared as one.
///
/// The letters are those that passports and English texts write, without marks. What has no single
/// spelling there (`Г` in Ukrainian and Russian) follows the letters that only one language has.
enum Transliteration {
  /// Whether a scalar is a letter, or a mark on one, of the two alphabets.
  static func covers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x386...0x3FF, 0x400...0x481, 0x48A...0x4FF, 0x1F00...0x1FFF: true
    default: false
    }
  }

  /// Writes a word behind others.
  static func append(_ word: [Unicode.Scalar], to bytes: inout [UInt8]) {
    let letters = composed(word)
    guard let first = letters.first else { return }
    if (0x400...0x4FF).contains(first) {
      appendCyrillic(letters, to: &bytes)
    } else {
      appendGreek(letters, to: &bytes)
    }
  }

  /// Small letters, one number each: marks are joined to `и`, `е` and `і` and dropped elsewhere.
  private static func composed(_ word: [Unicode.Scalar]) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(word.count)
    for scalar in word {
      if (0x300...0x36F).contains(scalar.value) {
        switch (letters.last, scalar.value) {
        case (0x438, 0x306): letters[letters.count - 1] = 0x439
        case (0x435, 0x308): letters[letters.count - 1] = 0x451
        case (0x456, 0x308): letters[letters.count - 1] = 0x457
        default: continue
        }
      } else {
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        letters.append(unaccented(small.value))
      }
    }
    return letters
  }

  /// Greek letters without tonos and breathings; the two dots of `ϊ` stay, since they part vowels.
  private static func unaccented(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x3AC, 0x1F00...0x1F07, 0x1F70, 0x1F71, 0x1F80...0x1F87, 0x1FB0...0x1FB7: 0x3B1
    case 0x3AD, 0x1F10...0x1F15, 0x1F72, 0x1F73: 0x3B5
    case 0x3AE, 0x1F20...0x1F27, 0x1F74, 0x1F75, 0x1F90...0x1F97, 0x1FC2...0x1FC7: 0x3B7
    case 0x3AF, 0x1F30...0x1F37, 0x1F76, 0x1F77: 0x3B9
    case 0x390, 0x1FD2...0x1FD7: 0x3CA
    case 0x3CC, 0x1F40...0x1F45, 0x1F78, 0x1F79: 0x3BF
    case 0x3CD, 0x1F50...0x1F57, 0x1F7A, 0x1F7B: 0x3C5
    case 0x3B0, 0x1FE2, 0x1FE3, 0x1FE6, 0x1FE7: 0x3CB
    case 0x3CE, 0x1F60...0x1F67, 0x1F7C, 0x1F7D, 0x1FA0...0x1FA7, 0x1FF2...0x1FF7: 0x3C9
    case 0x1FE4, 0x1FE5: 0x3C1
    case 0x3C2: 0x3C3
    default: value
    }
  }

  // MARK: Cyrillic

  private static func appendCyrillic(_ letters: [UInt32], to bytes: inout [UInt8]) {
    // Letters that only Ukrainian and Belarusian have.
    let isUkrainian = letters.contains { [0x456, 0x457, 0x454, 0x491, 0x45E].contains($0) }
    // Those that only Serbian and Macedonian have: their Latin letters are those of Croatian, without marks.
    let isSerbian = letters.contains { [0x452, 0x458, 0x459, 0x45A, 0x45B, 0x45F].contains($0) }
    for (place, letter) in letters.enumerated() {
      let isLast = place == letters.count - 1
      switch letter {
      case 0x433 where isUkrainian: bytes.append(UInt8(ascii: "h"))
      case 0x438 where isUkrainian: bytes.append(UInt8(ascii: "y"))
      case _ where isSerbian && serbian[letter] != nil: append(serbian, letter, to: &bytes)
      // `-ий` and `-ый` are written with one y.
      case 0x438, 0x44B, 0x456:
        let isEnding = place == letters.count - 2 && letters[place + 1] == 0x439
        if !isEnding { bytes.append(letter == 0x44B ? UInt8(ascii: "y") : UInt8(ascii: "i")) }
      case 0x44A:
        // The hard sign of Russian is mute; in Bulgarian it is a vowel.
        let isMute = isLast || [0x435, 0x451, 0x44E, 0x44F].contains(letters[place + 1])
        if !isMute { bytes.append(UInt8(ascii: "a")) }
      default: append(cyrillic, letter, to: &bytes)
      }
    }
  }

  private static func append(_ table: [UInt32: [UInt8]], _ letter: UInt32, to bytes: inout [UInt8])
  {
    // A word may mix both alphabets, by mistake or to look alike.
    if let latin = table[letter] ?? cyrillic[letter] ?? greek[letter] {
      bytes += latin
    } else if let scalar = Unicode.Scalar(letter) {
      bytes += String(scalar).utf8
    }
  }

  private static func table(_ pairs: String) -> [UInt32: [UInt8]] {
    var table: [UInt32: [UInt8]] = [:]
    for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = pair.unicodeScalars
      guard let letter = parts.first else { continue }
      table[letter.value] = Array(String(String.UnicodeScalarView(parts.dropFirst())).utf8)
    }
    return table
  }

  private static let cyrillic = table(
    """
    аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya
    ђd ѓg єie ѕdz іi їi јj љlj њnj ћc ќk ўu џdz ґg ғg қk ңn өo ұu үu һh әa ӣi ӯu ҷj
    """)

  private static let serbian = table("цc жz шs чc хh")

  // MARK: Greek

  private static func appendGreek(_ letters: [UInt32], to bytes: inout [UInt8]) {
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      switch (letter, next) {
      // ου
      case (0x3BF, 0x3C5):
        bytes += "ou".utf8
        place += 1
      // αυ ευ ηυ: v before a vowel or a voiced consonant, else f
      case (0x3B1, 0x3C5), (0x3B5, 0x3C5), (0x3B7, 0x3C5):
        append(greek, letter, to: &bytes)
        let after = place + 2 < letters.count ? letters[place + 2] : 0
        bytes.append(isVoiceless(after) ? UInt8(ascii: "f") : UInt8(ascii: "v"))
        place += 1
      // γγ γξ γχ
      case (0x3B3, 0x3B3), (0x3B3, 0x3BE), (0x3B3, 0x3C7): bytes.append(UInt8(ascii: "n"))
      // μπ at the beginning
      case (0x3BC, 0x3C0) where place == 0:
        bytes.append(UInt8(ascii: "b"))
        place += 1
      default: append(greek, letter, to: &bytes)
      }
      place += 1
    }
  }

  private static func isVoiceless(_ letter: UInt32) -> Bool {
    // The end of the word, θ κ ξ π σ τ φ χ ψ.
    [0, 0x3B8, 0x3BA, 0x3BE, 0x3C0, 0x3C3, 0x3C4, 0x3C6, 0x3C7, 0x3C8].contains(letter)
  }

  private static let greek = table(
    "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χch ψps ωo ϊi ϋy")
}
