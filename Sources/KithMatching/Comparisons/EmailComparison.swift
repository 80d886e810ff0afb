import KithText

extension ShippedModel {
  static let email = EmailComparison()
}

/// E-mail addresses: the same one, or one that is nearly the same.
struct EmailComparison: Comparison {
  let name = "email"
  let features: [Feature] = [.email]
  let source = "fitted on generated contacts"
  let bearers = Bearers.couple

  let same = SharedLevel(.same, full: 12, ofNamed: 1, ofAnother: 2)
  /// `info@` and `office@`.
  let ofFunction = FixedLevel(.shared, 0.5)
  let typo = FixedLevel(.typo, 7)
  let twoSlips = FixedLevel(.twoSlips, 4)
  /// One user part at two providers; with a digit it is chosen less often.
  let sameUserWithDigit = FixedLevel(.sameUser, 4.5)
  let sameUser = FixedLevel(.sameUser, 0)
  /// An employer gives one address to each.
  let colleagues = FixedLevel(.colleagues, -7)
  let other = FixedLevel(.other, -0.45)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.email, a, b) else { return nil }
    let common = records.mostTelling(.email, a, b) {
      records.table.isRole(email: $0)
        ? ofFunction.weight : same.weight(sharers: records.statistics.sharers(of: $0))
    }
    if let common { return same.finding(common) }
    for x in records.firstPlaces(.email, of: a) {
      for y in records.firstPlaces(.email, of: b)
      where !areOfTwoColleagues(a, b, records.values[x], records.values[y], records) {
        if let finding = near(records.values[x], records.values[y], records.table) {
          return finding
        }
      }
    }
    return otherMailbox(a, b, records)
  }

  private func otherMailbox(_ a: Int, _ b: Int, _ records: RecordSet) -> Finding? {
    for i in records.firstPlaces(.email, of: a) {
      for j in records.firstPlaces(.email, of: b) {
        let (x, y) = (records.values[i], records.values[j])
        guard records.table.areOfOneOrganization(x, y) else { continue }
        let isRole = records.table.isRole(email: x) || records.table.isRole(email: y)
        return isRole ? nil : colleagues.finding
      }
    }
    return other.finding
  }

  /// Whether an employer gave two addresses to two of one given name, so that a letter between them is no slip: `amy@` and
  /// `amys@`, `peter.stone@` and `peter.stones@`.
  private func areOfTwoColleagues(
    _ a: Int, _ b: Int, _ x: UInt32, _ y: UInt32, _ records: RecordSet
  ) -> Bool {
    records.table.areOfOneOrganization(x, y)
      && records.shareValue(.given, a, b) && records.haveBoth(.surname, a, b)
      && !records.shareValue(.surname, a, b)
  }

  private func near(_ x: UInt32, _ y: UInt32, _ table: ValueTable) -> Finding? {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let another = bytes.extracting(table.texts.place(y))
    let end = one.firstIndex(of: ASCII.at) ?? one.count
    let isSameUser =
      one.commonPrefix(with: another) >= end
      && (another.firstIndex(of: ASCII.at) ?? another.count) == end
    // `a.smith2@…` is not `a.smith@…`: providers number namesakes.
    if one.count >= 9, EditDistance.isOne(one, another),
      isSameUser || !haveSameLetters(x, y, table)
    {
      return typo.finding
    }
    // Two slips in a long address hardly turn one person's into another's; the first letter is seldom one.
    if min(one.count, another.count) >= 16, one[0] == another[0],
      EditDistance.isWithinTwo(one, another),
      isSameUser || !haveSameLetters(x, y, table)
    {
      return twoSlips.finding
    }
    guard isSameUser, end >= 6, !table.isRole(email: x) else { return nil }
    for index in 0..<end where one[index].isDigit {
      return sameUserWithDigit.finding
    }
    return sameUser.finding
  }

  private func haveSameLetters(_ x: UInt32, _ y: UInt32, _ table: ValueTable) -> Bool {
    let bytes = table.letters.elements.span
    return bytes.extracting(table.letters.place(x))
      .isEqual(to: bytes.extracting(table.letters.place(y)))
  }
}
