import KithText

/// E-mail addresses: the same one, or one that is nearly the same.
struct EmailComparison: Comparison {
  let name = "email"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.email, a, b) else { return nil }
    let common = records.mostTelling(.email, a, b) {
      records.table.isRole(email: $0)
        ? 0.5 : SharedIdentifier.weight(full: 12, sharers: records.statistics.sharers(of: $0))
    }
    if let common {
      let bits = common.weight + (common.count > 1 ? 2 : 0)
      return Finding(common.weight >= 12 ? .same : .shared, bits)
    }
    for x in records.firstPlaces(.email, of: a) {
      for y in records.firstPlaces(.email, of: b) {
        if let finding = near(records.values[x], records.values[y], records.table) {
          return finding
        }
      }
    }
    return otherMailbox(a, b, records)
  }

  private func otherMailbox(_ a: Int, _ b: Int, _ records: RecordSet) -> Finding? {
    // An employer gives one address to each.
    for i in records.firstPlaces(.email, of: a) {
      for j in records.firstPlaces(.email, of: b) {
        let (x, y) = (records.values[i], records.values[j])
        guard records.table.areOfOneOrganization(x, y) else { continue }
        let isRole = records.table.isRole(email: x) || records.table.isRole(email: y)
        return isRole ? nil : Finding(.colleagues, -7)
      }
    }
    return Finding(.other, -0.45)
  }

  private func near(_ x: UInt32, _ y: UInt32, _ table: ValueTable) -> Finding? {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let other = bytes.extracting(table.texts.place(y))
    let end = one.firstIndex(of: ASCII.at) ?? one.count
    let isSameUser =
      one.commonPrefix(with: other) >= end && (other.firstIndex(of: ASCII.at) ?? other.count) == end
    // `a.smith2@…` is not `a.smith@…`: providers number namesakes.
    if one.count >= 9, EditDistance.isOne(one, other),
      isSameUser || !haveSameLetters(x, y, table)
    {
      return Finding(.typo, 7)
    }
    // Two slips in a long address hardly turn one person's into another's; the first letter is seldom one.
    if min(one.count, other.count) >= 16, one[0] == other[0], EditDistance.isWithinTwo(one, other),
      isSameUser || !haveSameLetters(x, y, table)
    {
      return Finding(.twoSlips, 4)
    }
    guard isSameUser, end >= 6, !table.isRole(email: x) else { return nil }
    for index in 0..<end where one[index].isDigit {
      return Finding(.sameUser, 4.5)
    }
    return Finding(.sameUser, 0)
  }

  private func haveSameLetters(_ x: UInt32, _ y: UInt32, _ table: ValueTable) -> Bool {
    let bytes = table.letters.elements.span
    return bytes.extracting(table.letters.place(x))
      .isEqual(to: bytes.extracting(table.letters.place(y)))
  }
}
