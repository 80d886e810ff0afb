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

  private let a: Int
  private let b: Int
  private let records: RecordSet

  init(_ a: Int, _ b: Int, in records: RecordSet) {
    self.a = a
    self.b = b
    self.records = records
    if compareSwapped() || compareSingle() { return }
    compareGiven()
    compareSurnames()
    confirmByAddress()
  }

  // MARK: Given names

  private mutating func compareGiven() {
    let mine = records.table.values(.given, of: a)
    let others = records.table.values(.given, of: b)
    guard let first = mine.first, let second = others.first else { return }
    var best = level(first, second)
    // `Mary Ann` and `Ann`: a later name may be the one that is used.
    for later in others.dropFirst() where best.weight < 0 {
      let found = level(first, later)
      if found.weight > 2 { best = Finding(.secondName, found.weight - 2) }
    }
    for earlier in mine.dropFirst() where best.weight < 0 {
      let found = level(earlier, second)
      if found.weight > 2 { best = Finding(.secondName, found.weight - 2) }
    }
    contradicts = best.weight <= -4
    if best.weight > 0 { best = withMiddle(best, mine.dropFirst(), others.dropFirst()) }
    given = best
  }

  private func level(_ x: UInt32, _ y: UInt32) -> Finding {
    if x == y {
      let text = records.table.text(.given, x)
      if text.count == 1 { return Finding(.initial, 2) }
      return Finding(.exact, m: 0.45, u: NameFrequency.given(x, in: records))
    }
    let one = records.table.text(.given, x)
    let other = records.table.text(.given, y)
    if one.count == 1 || other.count == 1 {
      return one.first == other.first ? Finding(.initial, m: 0.9, u: 0.03) : Finding(.other, -5)
    }
    let frequency = max(
      NameFrequency.given(x, in: records), NameFrequency.given(y, in: records))
    let formal = records.table.formalNames[Int(x)]
    if !formal.isEmpty, records.table.formalNames[Int(y)].contains(where: formal.contains) {
      return Finding(.nickname, min(8, Logarithm.base2(0.22 / frequency)))
    }
    let similarity = JaroWinkler.similarity(one, other)
    let rarer = min(NameFrequency.given(x, in: records), NameFrequency.given(y, in: records))
    if min(one.count, other.count) >= 3, EditDistance.isOne(one, other) || similarity >= 0.92 {
      return Finding(.typo, max(1, min(8, Logarithm.base2(0.013 / rarer))))
    }
    if one.starts(with: other) || other.starts(with: one) { return Finding(.prefix, 3.5) }
    return similarity >= 0.8 ? Finding(.similar, -0.7) : Finding(.other, -5.5)
  }

  /// Middle names and initials, where both have them.
  private func withMiddle(
    _ finding: Finding, _ mine: ArraySlice<UInt32>, _ others: ArraySlice<UInt32>
  ) -> Finding {
    guard let one = mine.first, let other = others.first else { return finding }
    let agrees = records.table.text(.given, one).first == records.table.text(.given, other).first
    return Finding(finding.level, finding.weight + (agrees ? 2.5 : -3.5))
  }

  // MARK: Surnames

  private mutating func compareSurnames() {
    let mine = records.table.values(.surname, of: a)
    let others = records.table.values(.surname, of: b)
    guard !mine.isEmpty, !others.isEmpty else { return }
    let common = mine.filter(others.contains)
    if let rarest = common.map({ NameFrequency.surname($0, in: records) }).min() {
      sharesSurname = true
      let isWhole = common.count == max(mine.count, others.count)
      surname =
        isWhole
        ? Finding(.exact, m: 0.3, u: rarest) : Finding(.part, m: 0.18, u: rarest)
      return
    }
    var best = Finding(.other, -3.5)
    for x in mine {
      for y in others {
        let found = surnameLevel(x, y)
        if found.weight > best.weight { best = found }
      }
    }
    sharesSurname = best.weight > 0
    surname = best
  }

  private func surnameLevel(_ x: UInt32, _ y: UInt32) -> Finding {
    let one = records.table.text(.surname, x)
    let other = records.table.text(.surname, y)
    if one.count == 1 || other.count == 1 {
      return one.first == other.first ? Finding(.initial, 2.5) : Finding(.other, -3.5)
    }
    let mine = NameFrequency.surname(x, in: records)
    let others = NameFrequency.surname(y, in: records)
    // Two spellings of one name are as common as the more common of them.
    if Self.isUmlautVariant(one, other) {
      return Finding(.spelling, m: 0.2, u: max(mine, others))
    }
    let rarer = min(mine, others)
    let similarity = JaroWinkler.similarity(one, other)
    if min(one.count, other.count) >= 4, EditDistance.isOne(one, other) || similarity >= 0.93 {
      return Finding(.typo, max(1, min(9, Logarithm.base2(0.012 / rarer))))
    }
    return similarity >= 0.85 ? Finding(.similar, -0.3) : Finding(.other, -3.5)
  }

  /// `muller` and `mueller`: the two ways to write an umlaut without its points.
  private static func isUmlautVariant(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count != b.count && withoutUmlautE(a) == withoutUmlautE(b)
  }

  private static func withoutUmlautE(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      let isAfterVowel = result.last.map { "aou".utf8.contains($0) } ?? false
      if byte == UInt8(ascii: "e"), isAfterVowel { continue }
      result.append(byte)
    }
    return result
  }

  // MARK: Both

  /// Given name and surname in each other's field.
  private mutating func compareSwapped() -> Bool {
    let table = records.table
    guard let givenA = table.values(.given, of: a).first,
      let givenB = table.values(.given, of: b).first,
      let surnameA = table.values(.surname, of: a).first,
      let surnameB = table.values(.surname, of: b).first
    else { return false }
    guard
      table.firstByte(.given, givenA) == table.firstByte(.surname, surnameB)
        || table.firstByte(.surname, surnameA) == table.firstByte(.given, givenB)
    else { return false }
    let words = (table.text(.given, givenA), table.text(.surname, surnameA))
    let others = (table.text(.surname, surnameB), table.text(.given, givenB))
    // One of the two may be mistyped besides.
    let isGiven = words.0 == others.0
    let isSurname = words.1 == others.1
    guard
      isGiven && isSurname || isGiven && Self.isSlip(words.1, others.1)
        || isSurname && Self.isSlip(words.0, others.0)
    else { return false }
    if words.0 == others.1 { return false }
    sharesSurname = true
    given = Finding(.swapped, m: 0.02, u: 0.02 * NameFrequency.given(givenA, in: records))
    surname = Finding(.swapped, m: 0.1, u: NameFrequency.surname(surnameB, in: records))
    given = given.map { Finding($0.level, min($0.weight, 6.5)) }
    return true
  }

  private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    min(a.count, b.count) >= 4 && EditDistance.isOne(a, b)
  }

  /// A record with one word for a name: it may be the surname, whatever field it stands in.
  private mutating func compareSingle() -> Bool {
    let table = records.table
    for (single, whole) in [(a, b), (b, a)] {
      guard table.values(.surname, of: single).isEmpty,
        let word = table.values(.given, of: single).first,
        let given = table.values(.given, of: whole).first, given != word,
        let surname = table.values(.surname, of: whole).last,
        table.text(.given, word) == table.text(.surname, surname)
      else { continue }
      self.surname = Finding(
        .inOtherField, m: 0.5, u: NameFrequency.surname(surname, in: records))
      sharesSurname = true
      return true
    }
    return false
  }

  /// `bob.smith@…` and `linkedin.com/in/bob-smith` confirm a surname that the other record has and this one
  /// lacks or has changed, and a name behind an initial or a nickname that is in no list.
  private mutating func confirmByAddress() {
    if surname.map({ $0.weight < 0 }) ?? true {
      let weight = confirmation(.surname)
      if weight > 0 {
        surname = Finding(.inAddress, surname == nil ? weight : weight - 2)
        sharesSurname = true
      }
    }
    if given.map({ $0.weight < 0 || $0.level == .initial }) ?? true, given?.level != .exact {
      let weight = confirmation(.given)
      if weight > 0 {
        given = Finding(.inAddress, max(weight - 1, given?.weight ?? 0))
        contradicts = false
      }
    }
  }

  private func confirmation(_ feature: Feature) -> Double {
    max(addressNames(feature, of: b, inThatOf: a), addressNames(feature, of: a, inThatOf: b))
  }

  private func addressNames(_ feature: Feature, of owner: Int, inThatOf other: Int) -> Double {
    let table = records.table
    let hasAddress = table.hasValue(.email, of: other) || table.hasValue(.linkedIn, of: other)
    guard hasAddress else { return 0 }
    for word in table.values(feature, of: owner) {
      let text = table.text(feature, word)
      guard text.count >= 4, isNamed(text, feature, of: owner, inAddressOf: other) else { continue }
      let frequency =
        feature == .given
        ? NameFrequency.given(word, in: records) : NameFrequency.surname(word, in: records)
      return max(2, min(9, Logarithm.base2(0.3 / frequency)))
    }
    return 0
  }

  /// Whether an e-mail or a LinkedIn profile of the other record bears a name of the owner.
  private func isNamed(
    _ name: [UInt8], _ feature: Feature, of owner: Int, inAddressOf other: Int
  ) -> Bool {
    let table = records.table
    for email in table.values(.email, of: other) {
      // A couple's address often bears one of their names: it makes her no more him.
      let isShared =
        feature == .given && contradicts && table.values(.email, of: owner).contains(email)
      if !isShared, Self.contains(records.emailLetters[Int(email)], name) { return true }
    }
    return table.values(.linkedIn, of: other).contains {
      Self.contains(table.text(.linkedIn, $0), name)
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    let text = text.span
    let part = part.span
    for start in 0...(text.count - part.count) where text[start] == first {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
