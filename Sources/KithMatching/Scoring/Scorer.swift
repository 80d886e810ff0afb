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
  private let prior: MatchPrior
  /// The same in a list of the size that tells nothing of its own.
  private let usualPrior: Double
  /// Whether the list has people who share a house or an office.
  let housemates: Housemates
  /// What the list shows of the weights of particulars.
  private let refinement: Refinement
  /// The most that the agreement of two names can say, in bits.
  private let maxOfNames: Double

  /// Makes a scorer.
  ///
  /// - Parameters:
  ///   - prior: the chance that two records are one; that of any list of the size where it is `nil`.
  ///   - refinement: what the list shows of the weights of particulars.
  ///   - housemates: whether the list has people who share a house or an office.
  init(
    _ records: RecordSet, _ prior: MatchPrior? = nil, _ refinement: Refinement = Refinement(),
    _ housemates: Housemates = Housemates()
  ) {
    self.records = records
    self.refinement = refinement
    self.housemates = housemates
    let count = records.statistics.records
    self.prior = prior ?? MatchPrior(count: count)
    usualPrior = MatchPrior(count: count).within
    maxOfNames = Logarithm.base2(MatchPrior.size(count) / Self.namesakes(count: count))
  }

  /// log2 of the odds that two records are one, by chance.
  func prior(_ a: Int, _ b: Int) -> Double {
    records.areOfOneSource(a, b) ? prior.within : prior.across
  }

  /// Weighs a pair.
  func score(_ a: Int, _ b: Int, withEvidence: Bool = false) -> Score {
    let prior = prior(a, b)
    var total = Tally(weight: prior, keepsEvidence: withEvidence)
    total.add("prior", Finding(.chance, prior), counted: false)
    let names = names(a, b)
    let birthday = BirthdayComparison().compare(a, b, in: records)
    let isOneBirthday = BirthdayComparison.isOne(birthday)
    let hasContraryNames = housemates.areListed && names.contradictsSurely
    var shared = surroundings(a, b, names, isOneBirthday: isOneBirthday)
    total.add("given name", names.given)
    total.add("surname", names.surname)
    total.add("namesakes", namesakes(names, areOfOneSource: records.areOfOneSource(a, b)))
    addIdentifiers(a, b, &shared, &total)
    total.add("linkedin", LinkedInComparison().compare(a, b, in: records))
    total.add(BirthdayComparison().name, birthday.map { weigh($0, names) })
    addCircumstances(a, b, &shared, &total)
    if areColleagues(a, b) { total.add("colleagues", Correlations.otherJob) }
    return Score(
      weight: total.weight, isVetoed: isVetoed(a, b), hasContraryNames: hasContraryNames,
      contradicts: hasContraryNames && !isOneBirthday, hasContrary: total.hasContrary,
      withheld: shared.withheld + (names.given?.level == .twoNames ? Correlations.ofSlip : 0),
      evidence: total.evidence)
  }

  /// What is limited of what two records share with others of a house or office.
  private func surroundings(
    _ a: Int, _ b: Int, _ names: NameComparison, isOneBirthday: Bool
  ) -> SharedSurroundings {
    var shared = SharedSurroundings()
    if housemates.areListed, !isOneBirthday, names.isContrary {
      shared = SharedSurroundings(
        limitedBy: names, chance: usualPrior,
        isOneHouse: [Feature.street, .phone, .email].contains { records.shareValue($0, a, b) })
    }
    return names.contradicts ? shared.limitingIdentifiers() : shared
  }

  /// A name alone is no proof: beside those who bear it by chance there are fathers and sons, and people of one
  /// name in one company, so that what a rare name says is bounded.
  private func namesakes(_ names: NameComparison, areOfOneSource: Bool) -> Finding? {
    guard let given = names.given?.weight, let surname = names.surname?.weight, given > 0,
      surname > 0
    else { return nil }
    // In a family several have one initial.
    var most = names.given?.level == .initial ? maxOfNames - 1.5 : maxOfNames
    // Whoever stands in two books under one name stands there once in each.
    if !areOfOneSource { most += Correlations.ofBearersAcross }
    return Finding(.othersOfTheName, -Logarithm.base2(1 + Logarithm.power(given + surname - most)))
  }

  /// How many records of another person with the same name a record meets beside those that chance explains.
  ///
  /// A short list seldom holds two of one family or company. Chosen on generated lists of 2,000 to 100,000 records
  /// (seeds 11, 12, 21 to 23).
  private static func namesakes(count: Int) -> Double {
    0.2 * Double(min(2000, max(400, count))) / 2000
  }

  /// Adds what e-mails, numbers and sites say.
  func addIdentifiers(
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
  func addCircumstances(
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
    // A job is nobody's house or office.
    total.add(
      ValueComparison.title.name, ValueComparison.title.compare(a, b, in: records))
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

  /// A birthday, refined by the list; twins have one.
  private func weigh(_ birthday: Finding, _ names: NameComparison) -> Finding {
    let finding = refinement.refine(birthday, of: BirthdayComparison())
    guard names.contradicts, names.sharesSurname else { return finding }
    return Finding(finding.level, min(finding.weight, Correlations.maxOfTwins))
  }
}
