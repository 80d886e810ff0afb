import KithCleaning

/// Employers, of which a different one says little: people change jobs.
struct OrganizationComparison: Comparison {
  let name = "organization"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    guard records.haveBoth(.organization, a, b) else { return nil }
    let common = records.common(.organization, a, b)
    if let rarest = common.map({ records.table.frequency(.organization, $0) }).min() {
      // In a list of colleagues it says little, but it never speaks against.
      return Finding(.exact, max(0.2, min(5, 0.54 * Logarithm.base2(0.6 / rarest))))
    }
    for x in records.table.values(.organization, of: a) {
      for y in records.table.values(.organization, of: b) where isVariant(x, y, records) {
        return Finding(.variant, 1.9)
      }
    }
    return Finding(.other, -0.95)
  }

  /// A typo, an acronym, or the first word alone.
  private func isVariant(_ x: UInt32, _ y: UInt32, _ records: RecordSet) -> Bool {
    let one = records.table.text(.organization, x)
    let other = records.table.text(.organization, y)
    if min(one.count, other.count) >= 5, EditDistance.isOne(one, other) { return true }
    let words = one.split(separator: 0x20)
    let others = other.split(separator: 0x20)
    if words.count == 1, others.count > 1 { return isShort(one, of: others) }
    if others.count == 1, words.count > 1 { return isShort(other, of: words) }
    return false
  }

  private func isShort(_ name: [UInt8], of words: [ArraySlice<UInt8>]) -> Bool {
    if words[0].elementsEqual(name) { return name.count >= 3 }
    return name.count >= 2 && name.elementsEqual(words.compactMap(\.first))
  }
}
