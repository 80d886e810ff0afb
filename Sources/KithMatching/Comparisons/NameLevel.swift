/// How far two words of names agree.
enum NameLevel {
  /// Two words of given names.
  ///
  /// - Parameter areSlips: whether of two names that people have one may be a slip for the other.
  static func given(
    _ x: UInt32, _ y: UInt32, _ table: ValueTable, _ statistics: ValueStatistics,
    areSlips: @autoclosure () -> Bool
  ) -> Finding {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let other = bytes.extracting(table.texts.place(y))
    let rarity = statistics.rarity(of: x)
    let levels = ShippedModel.given
    // A card of a couple is neither of the two.
    if x != y, one[0] == UInt8(ascii: "&") || other[0] == UInt8(ascii: "&") {
      return levels.other.finding
    }
    if x == y {
      return one.count == 1 ? levels.initials.finding : levels.exact.finding(rarity: rarity)
    }
    if one.count == 1 || other.count == 1 {
      return one[0] == other[0] ? levels.initial.finding : levels.otherInitial.finding
    }
    let otherRarity = statistics.rarity(of: y)
    if isUmlautVariant(one, other) {
      return levels.spelling.finding(rarity: min(rarity, otherRarity))
    }
    if table.haveOneFormalName(x, y) {
      return levels.nickname.finding(rarity: min(rarity, otherRarity))
    }
    let similarity = JaroWinkler.similarity(one, other)
    let isSlip = EditDistance.isOne(one, other)
    if isSlip || similarity >= 0.8, !areSlips(), table.areTwoNames(x, y) {
      return levels.twoNames.finding
    }
    if min(one.count, other.count) >= 3, isSlip || similarity >= 0.92 {
      return levels.typo.finding(rarity: max(rarity, otherRarity))
    }
    if one.starts(with: other) || other.starts(with: one) { return levels.prefix.finding }
    return similarity >= 0.8 ? levels.similar.finding : levels.other.finding
  }

  /// Two words of surnames.
  static func surname(
    _ x: UInt32, _ y: UInt32, _ table: ValueTable, _ statistics: ValueStatistics
  ) -> Finding {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let other = bytes.extracting(table.texts.place(y))
    let levels = ShippedModel.surname
    if one.count == 1 || other.count == 1 {
      return one[0] == other[0] ? levels.initial.finding : levels.other.finding
    }
    let mine = statistics.rarity(of: x)
    let others = statistics.rarity(of: y)
    // Two spellings of one name are as common as the more common of them.
    if isUmlautVariant(one, other) || NameKey.isJoined(one, other) {
      return levels.spelling.finding(rarity: min(mine, others))
    }
    let similarity = JaroWinkler.similarity(one, other)
    if min(one.count, other.count) >= 4, EditDistance.isOne(one, other) || similarity >= 0.93 {
      return levels.typo.finding(rarity: max(mine, others))
    }
    return similarity >= 0.85 ? levels.similar.finding : levels.other.finding
  }

  /// `muller` and `mueller`: the two ways to write an umlaut without its points.
  private static func isUmlautVariant(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count != b.count, a[0] == b[0] else { return false }
    var i = 0
    var j = 0
    while true {
      // The `e` of an umlaut counts on neither side.
      while i < a.count, isUmlautE(a, i) { i += 1 }
      while j < b.count, isUmlautE(b, j) { j += 1 }
      guard i < a.count, j < b.count else { return i == a.count && j == b.count }
      guard a[i] == b[j] else { return false }
      i += 1
      j += 1
    }
  }

  private static func isUmlautE(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0, text[index] == UInt8(ascii: "e") else { return false }
    let vowel = text[index - 1]
    return vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "o") || vowel == UInt8(ascii: "u")
  }
}
