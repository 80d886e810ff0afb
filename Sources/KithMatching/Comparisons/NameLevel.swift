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
    // A card of a couple is neither of the two.
    if x != y, one[0] == UInt8(ascii: "&") || other[0] == UInt8(ascii: "&") {
      return Finding(.other, -5.5)
    }
    if x == y {
      return one.count == 1 ? Finding(.initial, 2) : Finding(.exact, m: 0.45, rarity: rarity)
    }
    if one.count == 1 || other.count == 1 {
      return one[0] == other[0] ? Finding(.initial, m: 0.9, rarity: 5.06) : Finding(.other, -5)
    }
    let otherRarity = statistics.rarity(of: y)
    if table.haveOneFormalName(x, y) {
      return Finding(.nickname, m: 0.22, rarity: min(rarity, otherRarity), in: ...8)
    }
    let similarity = JaroWinkler.similarity(one, other)
    let isSlip = EditDistance.isOne(one, other)
    if isSlip || similarity >= 0.8, !areSlips(), table.areTwoNames(x, y) {
      return Finding(.twoNames, -5.5)
    }
    if min(one.count, other.count) >= 3, isSlip || similarity >= 0.92 {
      return Finding(.typo, m: 0.013, rarity: max(rarity, otherRarity), in: 1...8)
    }
    if one.starts(with: other) || other.starts(with: one) { return Finding(.prefix, 3.5) }
    return similarity >= 0.8 ? Finding(.similar, -0.7) : Finding(.other, -5.5)
  }

  /// Two words of surnames.
  static func surname(
    _ x: UInt32, _ y: UInt32, _ table: ValueTable, _ statistics: ValueStatistics
  ) -> Finding {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let other = bytes.extracting(table.texts.place(y))
    if one.count == 1 || other.count == 1 {
      return one[0] == other[0] ? Finding(.initial, 2.5) : Finding(.other, -3.5)
    }
    let mine = statistics.rarity(of: x)
    let others = statistics.rarity(of: y)
    // Two spellings of one name are as common as the more common of them.
    if isUmlautVariant(one, other) {
      return Finding(.spelling, m: 0.2, rarity: min(mine, others))
    }
    let similarity = JaroWinkler.similarity(one, other)
    if min(one.count, other.count) >= 4, EditDistance.isOne(one, other) || similarity >= 0.93 {
      return Finding(.typo, m: 0.012, rarity: max(mine, others), in: 1...9)
    }
    return similarity >= 0.85 ? Finding(.similar, -0.3) : Finding(.other, -3.5)
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
