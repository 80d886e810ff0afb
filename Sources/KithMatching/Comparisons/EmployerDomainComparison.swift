/// An e-mail address at the employer that only the other record names: `ada@globex.example` and Globex, Inc.
struct EmployerDomainComparison: Comparison {
  let name = "employer in e-mail"

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    // Where both name an employer, they have been compared.
    guard !records.table.shareValue(.organization, a, b) else { return nil }
    let one = best(employerOf: a, emailOf: b, records)
    let other = best(employerOf: b, emailOf: a, records)
    let weights = [one, other].compactMap(\.self)
    guard let weight = weights.max() else { return nil }
    return weight > 0 ? Finding(.same, weight) : Finding(.other, -0.6)
  }

  /// The bits that speak for the e-mail being one of the employer; 0 where it is one of another, `nil` where
  /// there is nothing to compare.
  private func best(employerOf a: Int, emailOf b: Int, _ records: RecordSet) -> Double? {
    var best: Double?
    for email in records.table.values(.email, of: b) {
      let label = records.employerLabels[Int(email)]
      guard !label.isEmpty else { continue }
      for organization in records.table.values(.organization, of: a) {
        best = best ?? 0
        guard isSame(label, organization, records) else { continue }
        let frequency = records.table.frequency(.organization, organization)
        best = max(best ?? 0, 0.2, min(4, 0.7 * Logarithm.base2(0.15 / frequency)))
      }
    }
    return best
  }

  /// Whether a domain is a company's name: in one word, cut short, or its first word alone.
  private func isSame(_ label: [UInt8], _ employer: UInt32, _ records: RecordSet) -> Bool {
    let letters = records.organizationLetters[Int(employer)]
    let shorter = min(label.count, letters.count)
    guard shorter >= 3 else { return false }
    if label == letters { return true }
    if shorter >= 5, label.starts(with: letters) || letters.starts(with: label) { return true }
    if label.count >= 4, label.count < letters.count, letters.starts(with: label) {
      let name = records.table.text(.organization, employer)
      return name.count > label.count && name[label.count] == 0x20
    }
    return shorter >= 7 && EditDistance.isOne(label, letters)
  }
}
