/// The sound of a surname, so that spellings which are heard alike find each other.
///
/// It is coarse on purpose: it only proposes what is then compared letter by letter. The rules are those that
/// the languages of Europe share: vowels but a first one, mute letters and doubled ones go, and letters that
/// are written for one another become one (`Meier` and `Mayer`, `Schmidt` and `Schmitt`, `Kowalski` and
/// `Kovalsky`).
public enum SoundKey {
  /// The sound of a folded word, as the letters `a` (any first vowel) and `b f g k l m n p r s t`.
  public static func key(_ word: some Collection<UInt8>) -> [UInt8] {
    let letters = Array(word)
    var sound: [UInt8] = []
    var place = 0
    while place < letters.count {
      let (heard, length) = self.sound(of: letters, at: place)
      for letter in heard where sound.last != letter { sound.append(letter) }
      place += length
    }
    return sound
  }

  /// What is heard at a place, and how many letters are written for it.
  private static func sound(of letters: [UInt8], at place: Int) -> ([UInt8], Int) {
    let letter = letters[place]
    for spelling in spellings where spelling.letters.first == letter {
      if letters[place...].starts(with: spelling.letters) {
        return (spelling.sound, spelling.letters.count)
      }
    }
    let next = place + 1 < letters.count ? letters[place + 1] : 0
    switch letter {
    case UInt8(ascii: "c"): return (isSoft(next) ? s : k, 1)
    // `Brown` has a vowel there, `Kowalski` a consonant.
    case UInt8(ascii: "w"): return (isVowel(next) ? f : [], 1)
    case UInt8(ascii: "j"), UInt8(ascii: "h"): return (place == 0 ? [letter] : [], 1)
    case let vowel where isVowel(vowel): return (place == 0 ? a : [], 1)
    default: return ([others[letter] ?? letter], 1)
    }
  }

  private static let (a, f, k, s) = (
    Array("a".utf8), Array("f".utf8), Array("k".utf8), Array("s".utf8)
  )

  /// Letters that are heard together, longer ones first.
  private static let spellings: [(letters: [UInt8], sound: [UInt8])] = [
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("wsk", "fsk"), ("ck", "k"), ("ch", "k"),
    ("cz", "s"), ("dt", "t"), ("th", "t"), ("ph", "f"), ("pf", "f"), ("qu", "k"), ("qv", "k"),
    ("sh", "s"), ("sz", "s"), ("ts", "s"), ("tz", "s"), ("zh", "s"), ("gh", "g"), ("kh", "k"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let others: [UInt8: UInt8] = {
    var table: [UInt8: UInt8] = [:]
    for (letter, sound) in zip("dqvxz".utf8, "tkfks".utf8) { table[letter] = sound }
    return table
  }()

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static func isSoft(_ letter: UInt8) -> Bool { "eiy".utf8.contains(letter) }
}
