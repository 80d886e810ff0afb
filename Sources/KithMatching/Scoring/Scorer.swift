import KithModel

/// Weighs pairs of records (Fellegi and Sunter 1969).
///
/// The weights are shipped: nobody has labels. They are log2(m/u) of each level, m from generated contacts
/// with known truth and from reason, u from the counts of the list itself where values are rare or common. What
/// comes from reason is refined by the list.
/// Names and identifiers are weighed jointly: a family's telephone says nothing where the given names
/// contradict each other.
struct Scorer: Sendable {
  let records: RecordSet
  /// log2 of the odds that two records taken by chance are one.
  let prior: Double
  /// What the list shows of the weights of particulars.
  private let refinement: Refinement
  /// The most that the agreement of two names can say, in bits.
  private let maxOfNames: Double

  /// Makes a scorer.
  ///
  /// - Parameters:
  ///   - density: how many further records of the same person a record has, on average.
  ///   - refinement: what the list shows of the weights of particulars.
  init(
    _ records: RecordSet, density: Double = Density.usual, _ refinement: Refinement = Refinement()
  ) {
    self.records = records
    self.refinement = refinement
    prior = Self.prior(density: density, count: records.statistics.records)
    maxOfNames = Logarithm.base2(
      Self.size(records.statistics.records) / Self.namesakes(count: records.statistics.records))
  }

  /// log2 of the odds that two records of a list are one, by chance.
  static func prior(density: Double, count: Int) -> Double {
    Logarithm.base2(2 * density / size(count))
  }

  /// In a small list frequencies are those of the world, and so is the chance of a match.
  private static func size(_ count: Int) -> Double { Double(max(1000, count)) }

  /// Weighs a pair.
  func score(_ a: Int, _ b: Int, withEvidence: Bool = false) -> Score {
    var total = Tally(weight: prior, keepsEvidence: withEvidence)
    total.add("prior", Finding(.chance, prior), counted: false)
    let names = NameComparison(a, b, in: records)
    let birthday = birthday(a, b, names)
    let hasContraryNames = names.contradictsSurely
    let isOneBirthday = birthday.map { $0.weight > 0 } ?? false
    var shared = SharedSurroundings(names, birthday)
    total.add("given name", names.given)
    total.add("surname", names.surname)
    total.add("namesakes", namesakes(names))
    addIdentifiers(a, b, &shared, &total)
    total.add("linkedin", LinkedInComparison().compare(a, b, in: records))
    total.add(BirthdayComparison().name, birthday)
    addCircumstances(a, b, &shared, &total)
    if areColleagues(a, b) { total.add("colleagues", Correlations.otherJob) }
    return Score(
      weight: total.weight, isVetoed: isVetoed(a, b), hasContraryNames: hasContraryNames,
      contradicts: hasContraryNames && !isOneBirthday,
      hasContrary: total.hasContrary, evidence: total.evidence)
  }

  /// Whether the given names of two records cannot be one person's.
  func contradict(_ a: Int, _ b: Int) -> Bool {
    isVetoed(a, b) || NameComparison(a, b, in: records).contradictsSurely
  }

  /// Whether two records have one first given name, letter by letter.
  func haveOneGivenName(_ a: Int, _ b: Int) -> Bool {
    records.has(.given, a) && records.first(.given, of: a) == records.first(.given, of: b)
  }

  /// How far the given names of two records agree; `nil` where one has none.
  func givenLevel(_ a: Int, _ b: Int) -> ComparisonLevel? {
    NameComparison(a, b, in: records).given?.level
  }

  /// A name alone is no proof: beside those who bear it by chance there are fathers and sons, and people of one
  /// name in one company, so that what a rare name says is bounded.
  private func namesakes(_ names: NameComparison) -> Finding? {
    guard let given = names.given?.weight, let surname = names.surname?.weight, given > 0,
      surname > 0
    else { return nil }
    // In a family several have one initial.
    let most = names.given?.level == .initial ? maxOfNames - 1.5 : maxOfNames
    return Finding(.othersOfTheName, -Logarithm.base2(1 + Logarithm.power(given + surname - most)))
  }

  /// How many records of another person with the same name a record meets beside those that chance explains.
  ///
  /// A short list seldom holds two of one family or company. Chosen on generated lists of 2,000 to 100,000 records
  /// (seeds 11, 12, 21 to 23).
  private static func namesakes(count: Int) -> Double {
    0.2 * Double(min(2000, max(400, count))) / 2000
  }

  /// Whether a hard fact keeps two records apart.
  func isVetoed(_ a: Int, _ b: Int) -> Bool {
    LinkedInComparison.vetoes(a, b, in: records) || GenerationComparison.vetoes(a, b, in: records)
  }

  /// Whether two records say that they are two people, and share nothing that could be one person's: a uid in common
  /// does not make one of them.
  func areStrangers(_ a: Int, _ b: Int) -> Bool {
    guard NameComparison(a, b, in: records).contradicts else { return false }
    let identifiers: [Feature] = [.email, .phone, .web, .linkedIn]
    return !identifiers.contains { records.shareValue($0, a, b) }
  }

  private func addIdentifiers(
    _ a: Int, _ b: Int, _ shared: inout SharedSurroundings, _ total: inout Tally
  ) {
    func add(_ comparison: some Comparison) {
      total.add(
        comparison.name, comparison.compare(a, b, in: records).map { shared.limitIdentifier($0) })
    }
    add(EmailComparison())
    add(PhoneComparison())
    add(WebComparison())
  }

  /// The comparisons beside those of names and identifiers: a new one is a file and a line here.
  private func addCircumstances(
    _ a: Int, _ b: Int, _ shared: inout SharedSurroundings, _ total: inout Tally
  ) {
    func add(_ comparison: some Comparison) {
      total.add(comparison.name, comparison.compare(a, b, in: records).map { shared.limit($0) })
    }
    func addRefined(_ comparison: some RefinableComparison) {
      guard let finding = comparison.compare(a, b, in: records) else { return }
      total.add(comparison.name, shared.limit(refinement.refine(finding, of: comparison)))
    }
    add(OrganizationComparison())
    add(EmployerDomainComparison())
    add(ValueComparison.title)
    addRefined(ValueComparison.locality)
    addRefined(ValueComparison.region)
    addRefined(ValueComparison.postcode)
    addRefined(StreetComparison())
    add(GenerationComparison())
  }

  /// Namesakes in one company: the same employer is no evidence where the jobs differ.
  private func areColleagues(_ a: Int, _ b: Int) -> Bool {
    records.shareValue(.organization, a, b) && records.haveBoth(.title, a, b)
      && !records.shareValue(.title, a, b)
  }

  private func birthday(_ a: Int, _ b: Int, _ names: NameComparison) -> Finding? {
    guard let found = BirthdayComparison().compare(a, b, in: records) else { return nil }
    let finding = refinement.refine(found, of: BirthdayComparison())
    let areTwins = names.contradicts && names.sharesSurname
    return areTwins
      ? Finding(finding.level, min(finding.weight, Correlations.maxOfTwins)) : finding
  }
}
