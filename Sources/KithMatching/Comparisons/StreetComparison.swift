extension ShippedModel {
  static let street = StreetComparison()
}

/// Streets, by the words and numbers they have in common.
struct StreetComparison: Comparison {
  let name = "street"
  let features: [Feature] = [.street]
  let source = "reason. Refined by the list"
  let bearers = Bearers.household
  let isRefined = true

  let exact = SummedLevel(.exact, shareOfPairs: 0.6, to: 14)
  let mostWords = SummedLevel(.mostWords, shareOfPairs: 0.25, to: 14)
  let someWords = SummedLevel(.someWords, shareOfPairs: 0.08, factor: 0.25, to: 2, less: 1)
  let other = FixedLevel(.other, shareOfPairs: 0.07, -2.5)
  let word = RarityLevel(.word, m: 0.7, from: 0, to: 6)
  let wordWithASlip = FixedLevel(.wordWithASlip, 3)

  var refined: [any ShippedLevel] { [exact, mostWords, someWords, other] }

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.street, a, b) else { return nil }
    let mine = records.firstValues(.street, of: a)
    let others = records.firstValues(.street, of: b)
    var bits = 0.0
    var agreed = 0
    for own in mine {
      if others.contains(own) {
        bits += word.weight(rarity: records.statistics.rarity(of: own))
        agreed += 1
      } else if others.contains(where: { records.table.isNear(own, $0, similarity: 0.92) }) {
        bits += wordWithASlip.weight
        agreed += 1
      }
    }
    let share = Double(agreed) / Double(min(mine.count, others.count))
    if share >= 0.6 { return (share == 1 ? exact : mostWords).finding(words: bits) }
    return agreed > 0 ? someWords.finding(words: bits) : other.finding
  }
}
