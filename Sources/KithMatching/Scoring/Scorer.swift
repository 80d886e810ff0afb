import KithModel

/// Weighs pairs of records (Fellegi and Sunter 1969).
///
/// The weights are shipped: nobody has labels. They are log2(m/u) of each level, m from generated contacts
/// with known truth and from reason, u from the counts of the list itself where values are rare or common.
/// Names and identifiers are weighed jointly: a family's telephone says nothing where the given names
/// contradict each other.
struct Scorer {
  let records: RecordSet
  /// log2 of the odds that two records taken by chance are one.
  let prior: Double

  /// The comparisons beside that of names: a new one is a file and a line here.
  private static let identifiers: [any Comparison] = [
    EmailComparison(), PhoneComparison(), WebComparison(),
  ]
  private static let circumstances: [any Comparison] = [
    OrganizationComparison(), EmployerDomainComparison(),
    ValueComparison(name: "title", feature: .title, mProbability: 0.5, limit: 4.5, other: -0.5),
    ValueComparison(
      name: "locality", feature: .locality, mProbability: 0.6, limit: 7, typo: 4, other: -1),
    ValueComparison(name: "region", feature: .region, mProbability: 0.9, limit: 3, other: -0.7),
    ValueComparison(
      name: "postcode", feature: .postcode, mProbability: 0.8, limit: 9, typo: 4, other: -1.5),
    StreetComparison(),
    GenerationComparison(),
  ]

  init(_ records: RecordSet) {
    self.records = records
    // In a small list frequencies are those of the world, and so is the chance of a match.
    prior = Logarithm.base2(3 * records.density / Double(max(1000, records.table.count)))
  }

  /// Weighs a pair.
  func score(_ a: Int, _ b: Int, withEvidence: Bool = false) -> Score {
    var total = Tally(weight: prior, keepsEvidence: withEvidence)
    total.add("prior", Finding("chance", prior), counted: false)
    let names = NameComparison(a, b, in: records)
    total.add("given name", names.given)
    total.add("surname", names.surname)
    total.add("namesakes", namesakes(a, b, names))
    addIdentifiers(a, b, names, &total)
    total.add("linkedin", LinkedInComparison().compare(a, b, in: records))
    addBirthday(a, b, names, &total)
    for comparison in Self.circumstances {
      total.add(comparison.name, comparison.compare(a, b, in: records))
    }
    addColleagues(a, b, &total)
    return Score(
      weight: total.weight, isVetoed: isVetoed(a, b), evidence: total.evidence)
  }

  /// A name alone is no proof: given names and surnames are not independent of each other, and the
  /// more records bear the name, the less likely any two of them are one.
  private func namesakes(_ a: Int, _ b: Int, _ names: NameComparison) -> Finding? {
    guard let given = names.given?.weight, let surname = names.surname?.weight, given > 0,
      surname > 0
    else { return nil }
    let count = Double(max(2, records.namesakes(a, b)))
    let most =
      -prior + nameLimit - Logarithm.base2(count / 2)
      + Logarithm.base2(records.density / RecordSet.usualDensity)
    let excess = given + surname - most
    return excess > 0 ? Finding("\(Int(count)) of the name", -excess) : nil
  }

  /// The most that a name alone can say, in bits of the odds, where two records bear it.
  ///
  /// Enough to merge where nothing at all speaks against it. In a list of more people more of those who share a
  /// rare name are two. Chosen on generated lists of 2,000 to 100,000 records (seeds 11, 12, 21, 22): with 1.45
  /// for all, precision falls below .90 in the largest; with 1.35, .05 of recall is lost in small ones.
  private var nameLimit: Double {
    1.35 + 0.1 * Logarithm.base2(100_000 / Double(max(1000, records.table.count)))
  }

  /// Whether a hard fact keeps two records apart.
  func isVetoed(_ a: Int, _ b: Int) -> Bool {
    LinkedInComparison.vetoes(a, b, in: records) || GenerationComparison.vetoes(a, b, in: records)
  }

  private func addIdentifiers(_ a: Int, _ b: Int, _ names: NameComparison, _ total: inout Tally) {
    // What people of one house or office share says little where their given names differ.
    var left = names.contradicts ? 4.0 : Double.infinity
    for comparison in Self.identifiers {
      guard let finding = comparison.compare(a, b, in: records) else { continue }
      let weight = min(finding.weight, left)
      if weight > 0 { left -= weight }
      total.add(comparison.name, Finding(finding.level, weight))
    }
  }

  /// Namesakes in one company: the same employer is no evidence where the jobs differ.
  private func addColleagues(_ a: Int, _ b: Int, _ total: inout Tally) {
    guard !records.common(.organization, a, b).isEmpty, records.haveBoth(.title, a, b),
      records.common(.title, a, b).isEmpty
    else { return }
    total.add("colleagues", Finding("other job at one employer", -4))
  }

  private func addBirthday(_ a: Int, _ b: Int, _ names: NameComparison, _ total: inout Tally) {
    guard let finding = BirthdayComparison().compare(a, b, in: records) else { return }
    // Twins.
    let isTwin = names.contradicts && names.sharesSurname
    total.add("birthday", isTwin ? Finding(finding.level, min(finding.weight, 2)) : finding)
  }
}
