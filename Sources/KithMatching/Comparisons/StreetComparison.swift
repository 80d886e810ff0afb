/// Streets, by the words and numbers they have in common.
struct StreetComparison: RefinableComparison {
  let name = "street"
  let place = 1

  var levels: [ShippedLevel] { Self.levels }

  private static let levels = [
    ShippedLevel(.exact, m: 0.6), ShippedLevel(.mostWords, m: 0.25),
    ShippedLevel(.someWords, m: 0.08), ShippedLevel(.other, m: 0.07, weight: -2.5),
  ]

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.street, a, b) else { return nil }
    let mine = records.firstValues(.street, of: a)
    let others = records.firstValues(.street, of: b)
    var bits = 0.0
    var agreed = 0
    for word in mine {
      if others.contains(word) {
        bits += min(6, max(0, Self.mBits + records.statistics.rarity(of: word)))
        agreed += 1
      } else if others.contains(where: { records.table.isNear(word, $0, similarity: 0.92) }) {
        bits += 3
        agreed += 1
      }
    }
    let share = Double(agreed) / Double(min(mine.count, others.count))
    if share >= 0.6 { return Finding(share == 1 ? .exact : .mostWords, min(14, bits)) }
    if agreed > 0 { return Finding(.someWords, min(2, bits / 4) - 1) }
    return finding(.other)
  }

  /// log2 of the share of true pairs that agree on a word.
  private static let mBits = Logarithm.base2(0.7)
}
