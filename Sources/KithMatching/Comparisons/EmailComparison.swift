/// E-mail addresses: the same one, or one that is nearly the same.
struct EmailComparison: Comparison {
  let name = "email"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.email, a, b) else { return nil }
    let common = records.common(.email, a, b)
    if !common.isEmpty {
      let weights = common.map { email in
        records.isRole(email: email)
          ? 0.5 : SharedIdentifier.weight(full: 12, sharers: records.sharers(.email, email))
      }
      let best = weights.max() ?? 0
      return Finding(best >= 12 ? .same : .shared, best + (weights.count > 1 ? 2 : 0))
    }
    for x in records.table.values(.email, of: a) {
      for y in records.table.values(.email, of: b) {
        if let finding = near(x, y, records) { return finding }
      }
    }
    // An employer gives one address to each.
    for x in records.table.values(.email, of: a) {
      for y in records.table.values(.email, of: b) where records.areOfOneOrganization(x, y) {
        let isRole = records.isRole(email: x) || records.isRole(email: y)
        return isRole ? nil : Finding(.colleagues, -7)
      }
    }
    return Finding(.other, -0.45)
  }

  private func near(_ x: UInt32, _ y: UInt32, _ records: RecordSet) -> Finding? {
    let one = records.table.text(.email, x)
    let other = records.table.text(.email, y)
    let userOne = one.prefix { $0 != 0x40 }
    let userOther = other.prefix { $0 != 0x40 }
    // `a.smith2@…` is not `a.smith@…`: providers number namesakes.
    if one.count >= 9, EditDistance.isOne(one, other),
      records.emailLetters[Int(x)] != records.emailLetters[Int(y)]
        || userOne.elementsEqual(userOther)
    {
      return Finding(.typo, 7)
    }
    // Two slips in a long address hardly turn one person's into another's; the first letter is seldom one.
    if min(one.count, other.count) >= 16, one.first == other.first,
      EditDistance.isWithinTwo(one, other),
      records.emailLetters[Int(x)] != records.emailLetters[Int(y)]
        || userOne.elementsEqual(userOther)
    {
      return Finding(.twoSlips, 4)
    }
    if userOne.count >= 6, userOne.elementsEqual(userOther), !records.isRole(email: x) {
      return Finding(.sameUser, userOne.contains { (0x30...0x39).contains($0) } ? 4.5 : 0)
    }
    return nil
  }
}
