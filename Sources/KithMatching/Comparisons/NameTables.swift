extension ShippedModel {
  static let given = GivenNameTable()
  static let surname = SurnameTable()
}

/// Words of given names.
struct GivenNameTable: ComparisonTable {
  let name = "given name"
  let features: [Feature] = [.given]
  let source = "fitted on generated contacts"

  let exact = RarityLevel(.exact, m: 0.45)
  let swapped = RarityLevel(.swapped, m: 1, to: 6.5)
  let spelling = RarityLevel(.spelling, m: 0.2)
  let nickname = RarityLevel(.nickname, m: 0.22, to: 8)
  let typo = RarityLevel(.typo, m: 0.013, from: 1, to: 8)
  /// A letter beside a name that begins with it: a letter is that of one given name of 33.
  let initial = FixedLevel(.initial, Logarithm.base2(0.9) + 5.06)
  let initials = FixedLevel(.initial, 2)
  let prefix = FixedLevel(.prefix, 3.5)
  let similar = FixedLevel(.similar, -0.7)
  let otherInitial = FixedLevel(.other, -5)
  /// No slip: both are names that people have.
  let twoNames = FixedLevel(.twoNames, -5.5)
  let other = FixedLevel(.other, -5.5)
  /// `Mary Ann` and `Ann`: a later name may be the one that is used.
  let secondName = AddedLevel(.secondName, -2)
  let inAddress = RarityLevel(.inAddress, m: 0.3, from: 2, to: 9)
  let givenInAddress = AddedLevel(.inAddress, -1)
  let middleName = AddedLevel(.middleName, 2.5)
  let otherMiddleName = AddedLevel(.otherMiddleName, -3.5)
}

/// Words of surnames.
struct SurnameTable: ComparisonTable {
  let name = "surname"
  let features: [Feature] = [.surname]
  let source = "fitted on generated contacts"

  let exact = RarityLevel(.exact, m: 0.3)
  let part = RarityLevel(.part, m: 0.18)
  let spelling = RarityLevel(.spelling, m: 0.2)
  let swapped = RarityLevel(.swapped, m: 0.1)
  let inOtherField = RarityLevel(.inOtherField, m: 0.5)
  let typo = RarityLevel(.typo, m: 0.012, from: 1, to: 9)
  let initial = FixedLevel(.initial, 2.5)
  let similar = FixedLevel(.similar, -0.3)
  let other = FixedLevel(.other, -3.5)
  let inAddress = RarityLevel(.inAddress, m: 0.3, from: 2, to: 9)
  /// Where the surnames themselves differ.
  let inAddressInstead = AddedLevel(.inAddress, -2)
}
