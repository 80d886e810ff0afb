import KithCleaning
import KithText

extension ShippedModel {
  static let organization = OrganizationComparison()
}

/// Employers, of which a different one says little: people change jobs.
struct OrganizationComparison: Comparison {
  let name = "organization"
  let features: [Feature] = [.organization]
  let source = "fitted on generated contacts"
  let bearers = Bearers.household

  /// In a list of colleagues it says little, but it never speaks against.
  let exact = RarityLevel(.exact, m: 0.6, factor: 0.54, from: 0.2, to: 5)
  let variant = FixedLevel(.variant, 1.9)
  let other = FixedLevel(.other, -0.95)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.organization, a, b) else { return nil }
    if let rarity = records.rarestInCommon(.organization, a, b) {
      return exact.finding(rarity: rarity)
    }
    let areAlike = records.anyPair(.organization, a, b) { isVariant($0, $1, records.table) }
    return areAlike ? variant.finding : other.finding
  }

  /// A typo, an acronym, or the first word alone.
  private func isVariant(_ x: UInt32, _ y: UInt32, _ table: ValueTable) -> Bool {
    let bytes = table.texts.elements.span
    let one = bytes.extracting(table.texts.place(x))
    let other = bytes.extracting(table.texts.place(y))
    if min(one.count, other.count) >= 5, EditDistance.isOne(one, other) { return true }
    return isShort(one, of: other) || isShort(other, of: one)
  }

  /// Whether a name of one word is the first word of a longer name, or made of the first letters of its words.
  private func isShort(_ name: Span<UInt8>, of long: Span<UInt8>) -> Bool {
    guard name.firstIndex(of: ASCII.space) == nil, let end = long.firstIndex(of: ASCII.space) else {
      return false
    }
    if name.isEqual(to: long.extracting(..<end)) { return name.count >= 3 }
    guard name.count >= 2 else { return false }
    var letters = 0
    for index in long.indices where index == 0 || long[index - 1] == ASCII.space {
      guard letters < name.count, name[letters] == long[index] else { return false }
      letters += 1
    }
    return letters == name.count
  }
}
