/// Given names, where the words of a name have to be told from surnames that stand before others.
public enum GivenName {
  /// Whether a word is known as a given name somewhere.
  public static func isOne(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return GivenNames.iberian.contains(key) || GivenNames.romance.contains(key)
      || GivenNames.others.contains(key)
      || !Nicknames.formalNames(of: key).isEmpty
  }

  /// Whether two names of one list of names, folded, are spellings that are heard alike: `Sara` and `Sarah`, `Eric` and `Erik`,
  /// `Sofia` and `Sophia`; and not `Jan` and `Jana`, whose last vowels tell him from her.
  public static func areSpellings(_ one: String, _ other: String) -> Bool {
    sound(of: one) == sound(of: other)
  }

  private static func sound(of name: String) -> [UInt8] {
    var sound: [UInt8] = []
    for letter in name.utf8 {
      let last = sound.last
      switch letter {
      case UInt8(ascii: "h") where last != nil:
        // `Philip` and `Filip`, `Thomas` and `Tomas`.
        if last == UInt8(ascii: "p") { sound[sound.count - 1] = UInt8(ascii: "f") }
      default:
        let heard = alike[letter] ?? letter
        if heard != last { sound.append(heard) }
      }
    }
    // `Anne` and `Ann`, `Isabelle` and `Isabel`; `Lexi`, `Tommy` and `Robbie` are forms of what stands before.
    for mute in "ei".utf8 where sound.count > 2 && sound.last == mute { sound.removeLast() }
    return sound
  }

  private static let alike: [UInt8: UInt8] = [
    UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "v"): UInt8(ascii: "f"),
    UInt8(ascii: "w"): UInt8(ascii: "f"), UInt8(ascii: "y"): UInt8(ascii: "i"),
    UInt8(ascii: "j"): UInt8(ascii: "i"), UInt8(ascii: "z"): UInt8(ascii: "s"),
  ]

  /// Whether a word is a given name of Spain, Portugal or the Americas and of nowhere else, so that two
  /// surnames are to be expected.
  static func isIberian(_ word: String) -> Bool {
    GivenNames.iberian.contains(Folding.letters(word))
  }

  /// Whether a word is a given name of France or Italy, whose surnames may begin before `d'`, `de` or `di`, and
  /// second given names are rare.
  static func isOfOneGivenName(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return GivenNames.romance.contains(key)
      && !["maria", "ana", "anna", "rosa", "luz"].contains(key)
  }
}
