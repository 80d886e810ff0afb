import KithText

extension ShippedModel {
  static let employerDomain = EmployerDomainComparison()
}

/// An e-mail address at the employer that only the other record names: `ada@globex.example` and Globex, Inc.
struct EmployerDomainComparison: Comparison {
  let name = "employer in e-mail"
  let features: [Feature] = [.organization, .email]
  let source = "fitted on generated contacts"
  let bearers = Bearers.household

  let same = RarityLevel(.same, m: 0.15, factor: 0.7, from: 0.2, to: 4)
  let other = FixedLevel(.other, -0.6)

  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding? {
    // Where both name an employer, they have been compared.
    guard !records.shareValue(.organization, a, b) else { return nil }
    let one = best(employerOf: a, emailOf: b, records)
    let reverse = best(employerOf: b, emailOf: a, records)
    guard let weight = one.map({ max($0, reverse ?? 0) }) ?? reverse else { return nil }
    return weight > 0 ? Finding(same.level, weight) : other.finding
  }

  /// The bits that speak for the e-mail being one of the employer; 0 where it is one of another, `nil` where
  /// there is nothing to compare.
  private func best(employerOf a: Int, emailOf b: Int, _ records: RecordSet) -> Double? {
    guard records.has(.organization, a), records.has(.email, b) else { return nil }
    var best: Double?
    for email in records.firstPlaces(.email, of: b) {
      let label = records.table.employerLabel(ofEmail: records.values[email])
      guard !label.isEmpty else { continue }
      for place in records.firstPlaces(.organization, of: a) {
        let employer = records.values[place]
        best = best ?? 0
        guard isSame(label, employer, records.table) else { continue }
        best = max(best ?? 0, same.weight(rarity: records.statistics.rarity(of: employer)))
      }
    }
    return best
  }

  /// Whether a domain is a company's name: in one word, cut short, or its first word alone.
  private func isSame(_ label: Range<Int>, _ employer: UInt32, _ table: ValueTable) -> Bool {
    let label = table.domains.labels.elements.span.extracting(label)
    let letters = table.letters.elements.span.extracting(table.letters.place(employer))
    let shorter = min(label.count, letters.count)
    guard shorter >= 3 else { return false }
    let common = label.commonPrefix(with: letters)
    if common == shorter {
      if label.count == letters.count || shorter >= 5 { return true }
      if label.count >= 4, label.count < letters.count {
        return table.texts[employer].dropFirst(label.count).first == ASCII.space
      }
    }
    return shorter >= 7 && EditDistance.isOne(label, letters)
  }
}
