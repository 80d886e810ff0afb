/// Streets, by the words and numbers they have in common.
struct StreetComparison: Comparison {
  let name = "street"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.street, a, b) else { return nil }
    let mine = records.table.values(.street, of: a)
    let others = records.table.values(.street, of: b)
    var bits = 0.0
    var agreed = 0
    for word in mine {
      if others.contains(word) {
        bits += min(6, max(0, Logarithm.base2(0.7 / records.table.frequency(.street, word))))
        agreed += 1
      } else if others.contains(where: { isNear(word, $0, records) }) {
        bits += 3
        agreed += 1
      }
    }
    let share = Double(agreed) / Double(min(mine.count, others.count))
    if share >= 0.6 { return Finding(share == 1 ? .exact : .mostWords, min(14, bits)) }
    if agreed > 0 { return Finding(.someWords, min(2, bits / 4) - 1) }
    return Finding(.other, -2.5)
  }

  private func isNear(_ x: UInt32, _ y: UInt32, _ records: RecordSet) -> Bool {
    let one = records.table.text(.street, x)
    let other = records.table.text(.street, y)
    return min(one.count, other.count) >= 4
      && (EditDistance.isOne(one, other) || JaroWinkler.similarity(one, other) >= 0.92)
  }
}
