import KithText

/// Text reduced to what its letters have in common with other spellings.
public enum Folding {
  /// Small letters and digits without accents, words separated by one blank.
  ///
  /// `Müller` becomes `muller`, `Łukasz` `lukasz`, `O'Brien-Smith` `obrien smith`. Cyrillic and
  /// Greek are written in Latin letters (`Иван` becomes `ivan`); other scripts keep their letters. Apostrophes and points vanish, all else between words is a blank.
  public static func key(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isPending = false
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if Transliteration.covers(scalar) || !word.isEmpty && (0x300...0x36F).contains(scalar.value) {
        word.append(scalar)
        continue
      }
      if !word.isEmpty { flush(&word, to: &folded, &isPending) }
      let count = folded.count
      append(scalar, to: &folded)
      if folded.count == count {
        if !vanishes(scalar) { isPending = true }
      } else if isPending {
        isPending = false
        if count > 0 { folded.insert(ASCII.space, at: count) }
      }
    }
    if !word.isEmpty { flush(&word, to: &folded, &isPending) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Writes a word of Cyrillic or Greek in Latin letters.
  private static func flush(
    _ word: inout [Unicode.Scalar], to folded: inout [UInt8], _ isPending: inout Bool
  ) {
    let count = folded.count
    Transliteration.append(word, to: &folded)
    word.removeAll(keepingCapacity: true)
    // A hard sign by itself is mute.
    guard folded.count > count else { return }
    if isPending, count > 0 { folded.insert(ASCII.space, at: count) }
    isPending = false
  }

  /// The words of a text, folded.
  public static func words(_ text: String) -> [String] {
    let key = key(text)
    return key.isEmpty ? [] : NameText.words(key)
  }

  /// The letters and digits of a text, folded, without blanks.
  public static func letters(_ text: String) -> String {
    String(decoding: key(text).utf8.filter { $0 != ASCII.space }, as: UTF8.self)
  }

  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2E, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x200B...0x200F, 0x300...0x36F: true
    default: false
    }
  }

  /// Adds what a scalar becomes; nothing for one that is no letter or digit.
  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: folded.append(UInt8(value))
    case 0x41...0x5A: folded.append(UInt8(value | 0x20))
    case 0..<0xC0: break
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      if let base = latin[value] {
        folded += base
      } else {
        appendOther(scalar, to: &folded)
      }
    case 0x300...0x36F:
      // A mark on a Latin letter goes; й and ά are letters of their own, written in one piece or two.
      if let last = folded.last, last >= 0x80 { folded += String(scalar).utf8 }
    default: appendOther(scalar, to: &folded)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    guard
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || isMark(scalar) && !folded.isEmpty
    else { return }
    folded += scalar.properties.lowercaseMapping.utf8
  }

  /// Vowel signs and the like, which belong to the letter before them in Indic scripts and in kana.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: !(0xFE00...0xFE0F).contains(scalar.value)
    default: false
    }
  }

  /// Latin letters with marks, by the letters that people type instead.
  private static let latin: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for line in groups.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      for scalar in parts[1].unicodeScalars { table[scalar.value] = Array(parts[0].utf8) }
    }
    return table
  }()

  private static let groups = """
    a àáâãäåÀÁÂÃÄÅāăąĀĂĄǎǍạảấầẩẫậắằẳẵặẠẢẤẦẨẪẬẮẰẲẴẶ
    ae æÆ
    c çÇćĉċčĆĈĊČ
    d ðÐďđĎĐḍḌ
    e èéêëÈÉÊËēĕėęěĒĔĖĘĚẹẻẽếềểễệẸẺẼẾỀỂỄỆ
    g ĝğġģĜĞĠĢ
    h ĥħĤĦḥḤḫḪ
    i ìíîïÌÍÎÏĩīĭįıĨĪĬĮİǐǏỉịỈỊ
    ij ĳĲ
    j ĵĴ
    k ķĶĸḳḲ
    l ĺļľŀłĹĻĽĿŁḷḶ
    m ṃṂ
    n ñÑńņňŉŋŃŅŇŊṅṄṇṆ
    o òóôõöøÒÓÔÕÖØōŏőŌŎŐǒǑọỏốồổỗộớờởỡợỌỎỐỒỔỖỘỚỜỞỠỢ
    oe œŒ
    r ŕŗřŔŖŘṛṚ
    s śŝşšŚŜŞŠșȘṣṢ
    ss ßẞ
    t ţťŧŢŤŦțȚṭṬ
    th þÞ
    u ùúûüÙÚÛÜũūŭůűųŨŪŬŮŰŲǔǓǖǕǘǗǚǙǜǛụủứừửữựỤỦỨỪỬỮỰ
    w ŵẁẃẅŴẀẂẄ
    y ýÿÝŷŶŸỳỵỷỹỲỴỶỸ
    z źżžŹŻŽẓẒ
    """
}
