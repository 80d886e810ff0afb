/// The names of two records, given name and surname judged together.
struct NameComparison {
  /// What the given names say.
  private(set) var given: Finding?
  /// What the surnames say.
  private(set) var surname: Finding?
  /// Whether the given names cannot be one person's, though neither is missing.
  private(set) var contradicts = false
  /// Whether the surnames agree.
  private(set) var sharesSurname = false

  /// Whether the given names speak against one person.
  var hasContraryGiven: Bool { contradicts || given.map { $0.weight < 0 } ?? false }

  /// Whether either name speaks against one person.
  var isContrary: Bool { hasContraryGiven || surname.map { $0.weight < 0 } ?? false }

  private let a: Int
  private let b: Int
  private let records: RecordSet
  private let areSlips: Bool

  private var table: ValueTable { records.table }

  /// - Parameter areSlips: whether names that contradict each other are slips in the list.
  init(_ a: Int, _ b: Int, in records: RecordSet, areSlips: Bool = false) {
    self.areSlips = areSlips
    self.a = a
    self.b = b
    self.records = records
    if compareSwapped() || compareSingle() { return }
    compareGiven()
    compareSurnames()
    confirmByAddress()
  }

  /// Whether the given names contradict each other, and none of them may be a surname in the wrong field: of a name of one word
  /// that no list of given names has, nobody knows, nor where the given name of one is like a surname of the other.
  var contradictsSurely: Bool {
    contradicts && isSurelyGiven(of: a) && isSurelyGiven(of: b)
      && !isSurname(ofGiven: a, of: b) && !isSurname(ofGiven: b, of: a)
  }

  private func isSurelyGiven(of record: Int) -> Bool {
    records.has(.surname, record)
      || records.first(.given, of: record).map { table.isKnownGivenName($0) } ?? false
  }

  private func isSurname(ofGiven record: Int, of other: Int) -> Bool {
    guard let given = records.first(.given, of: record),
      let surname = records.last(.surname, of: other)
    else { return false }
    return table.isSame(given, surname) || table.isNear(given, surname)
  }

  // MARK: Given names

  private mutating func compareGiven() {
    guard records.haveBoth(.given, a, b), areOfOneScript(.given) else { return }
    let mine = records.firstValues(.given, of: a)
    let others = records.firstValues(.given, of: b)
    let first = mine[mine.startIndex]
    let second = others[others.startIndex]
    var best = givenLevel(first, second)
    // `Mary Ann` and `Ann`: a later name may be the one that is used.
    for later in others.dropFirst() where best.weight < 0 {
      let found = givenLevel(first, later)
      best = usedName(found) ?? best
    }
    for earlier in mine.dropFirst() where best.weight < 0 {
      let found = givenLevel(earlier, second)
      best = usedName(found) ?? best
    }
    contradicts = best.weight <= ShippedModel.correlations.contradiction.bits
    if best.weight > 0 { best = withMiddle(best, mine.dropFirst(), others.dropFirst()) }
    given = best
  }

  /// Whether names can be compared letter by letter: of a name in another script nobody knows whether it is the same.
  private func areOfOneScript(_ feature: Feature) -> Bool {
    guard let one = records.first(feature, of: a), let other = records.first(feature, of: b)
    else { return true }
    return table.areOfOneScript(one, other)
  }

  /// What a later name says by which the other record goes; `nil` where it says too little.
  private func usedName(_ found: Finding) -> Finding? {
    let second = ShippedModel.given.secondName.finding(of: found)
    return second.weight > 0 ? second : nil
  }

  private func givenLevel(_ x: UInt32, _ y: UInt32) -> Finding {
    NameLevel.given(
      x, y, table, records.statistics,
      areSlips: areSlips || records.shareValue(.linkedIn, a, b)
        || ShippedModel.birthday.areOne(a, b, in: records)
          && !records.shareValue(.surname, a, b)
    )
  }

  /// Middle names and initials, where both have them.
  private func withMiddle(
    _ finding: Finding, _ mine: ArraySlice<UInt32>, _ others: ArraySlice<UInt32>
  ) -> Finding {
    guard let one = mine.first, let other = others.first else { return finding }
    let agrees = table.firstByte(one) == table.firstByte(other)
    let middle = agrees ? ShippedModel.given.middleName : ShippedModel.given.otherMiddleName
    return Finding(finding.level, middle.weight(addedTo: finding.weight))
  }

  // MARK: Surnames

  private mutating func compareSurnames() {
    guard records.haveBoth(.surname, a, b), areOfOneScript(.surname) else { return }
    let mine = records.firstValues(.surname, of: a)
    let others = records.firstValues(.surname, of: b)
    if let common = records.mostTelling(.surname, a, b, records.statistics.rarity) {
      sharesSurname = true
      let isWhole = common.count == max(mine.count, others.count)
      let level = isWhole ? ShippedModel.surname.exact : ShippedModel.surname.part
      surname = level.finding(rarity: common.weight)
      return
    }
    var best = ShippedModel.surname.other.finding
    for x in mine {
      for y in others {
        let found = NameLevel.surname(x, y, table, records.statistics)
        if found.weight > best.weight { best = found }
      }
    }
    sharesSurname = best.weight > 0
    surname = best
  }

  // MARK: Both

  /// Given name and surname in each other's field.
  private mutating func compareSwapped() -> Bool {
    guard let givenA = records.first(.given, of: a), let givenB = records.first(.given, of: b),
      let surnameA = records.first(.surname, of: a), let surnameB = records.first(.surname, of: b)
    else { return false }
    guard
      table.firstByte(givenA) == table.firstByte(surnameB)
        || table.firstByte(surnameA) == table.firstByte(givenB)
    else { return false }
    // One of the two may be mistyped besides.
    let isGiven = table.isSame(givenA, surnameB)
    let isSurname = table.isSame(surnameA, givenB)
    guard
      isGiven && isSurname || isGiven && isSlip(surnameA, givenB)
        || isSurname && isSlip(givenA, surnameB)
    else { return false }
    if table.isSame(givenA, givenB) { return false }
    sharesSurname = true
    given = ShippedModel.given.swapped.finding(rarity: records.statistics.rarity(of: givenA))
    surname = ShippedModel.surname.swapped.finding(
      rarity: records.statistics.rarity(of: surnameB))
    return true
  }

  private func isSlip(_ x: UInt32, _ y: UInt32) -> Bool {
    min(table.texts.place(x).count, table.texts.place(y).count) >= 4 && table.isOneSlip(x, y)
  }

  /// A record with one word for a name: it may be the surname, whatever field it stands in.
  private mutating func compareSingle() -> Bool {
    compareSingle(a, with: b) || compareSingle(b, with: a)
  }

  private mutating func compareSingle(_ single: Int, with whole: Int) -> Bool {
    guard !records.has(.surname, single), let word = records.first(.given, of: single),
      let given = records.first(.given, of: whole), given != word,
      let surname = records.last(.surname, of: whole), table.isSame(word, surname)
    else { return false }
    self.surname = ShippedModel.surname.inOtherField.finding(
      rarity: records.statistics.rarity(of: surname))
    sharesSurname = true
    return true
  }

  /// `bob.smith@…` and `linkedin.com/in/bob-smith` confirm a surname that the other record has and this one
  /// lacks or has changed, and a name behind an initial or a nickname that is in no list.
  private mutating func confirmByAddress() {
    if surname.map({ $0.weight < 0 }) ?? true {
      let weight = confirmation(.surname)
      if weight > 0 {
        let instead = ShippedModel.surname.inAddressInstead.weight(addedTo: weight)
        surname = Finding(.inAddress, surname == nil ? weight : instead)
        sharesSurname = true
      }
    }
    if given.map({ $0.weight < 0 || $0.level == .initial }) ?? true, given?.level != .exact {
      let weight = confirmation(.given)
      if weight > 0 {
        // A mother's mailbox in her child's card, a wife's in her husband's: it makes nobody the other. It may also be
        // a nickname of no list, so that somebody is asked where enough else agrees.
        if areSlips { contradicts = false }
        let named = ShippedModel.given.givenInAddress.weight(addedTo: weight)
        given = Finding(.inAddress, contradicts ? 0 : max(named, given?.weight ?? 0))
      }
    }
  }

  private func confirmation(_ feature: Feature) -> Double {
    max(addressNames(feature, of: b, inThatOf: a), addressNames(feature, of: a, inThatOf: b))
  }

  private func addressNames(_ feature: Feature, of owner: Int, inThatOf other: Int) -> Double {
    let inAddress =
      feature == .given ? ShippedModel.given.inAddress : ShippedModel.surname.inAddress
    guard records.has(.email, other) || records.has(.linkedIn, other) else { return 0 }
    for place in records.firstPlaces(feature, of: owner) {
      let word = records.values[place]
      guard table.texts.place(word).count >= 4,
        isNamed(word, feature, of: owner, inAddressOf: other)
      else { continue }
      return inAddress.weight(rarity: records.statistics.rarity(of: word))
    }
    return 0
  }

  /// Whether an e-mail or a LinkedIn profile of the other record bears a name of the owner.
  private func isNamed(
    _ word: UInt32, _ feature: Feature, of owner: Int, inAddressOf other: Int
  ) -> Bool {
    for place in records.firstPlaces(.email, of: other) {
      let email = records.values[place]
      // A couple's address often bears one of their names: it makes her no more him.
      let isShared = feature == .given && contradicts && records.has(email, .email, owner)
      if !isShared, table.letters(of: email, contain: word) { return true }
    }
    for place in records.firstPlaces(.linkedIn, of: other)
    where table.text(of: records.values[place], contains: word) {
      return true
    }
    return false
  }
}
