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
  let usualPrior: Double
  /// Whether the list has people who share a house or an office.
  let housemates: Housemates
  /// What the list shows of the weights of particulars.
  let refinement: Refinement
  /// The most that the agreement of two names can say, in bits.
  let maxOfNames: Double
  /// The same for records of two sources, by how many bear one name within each.
  let maxOfNamesAcross: Double

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
    let size = MatchPrior.size(count)
    maxOfNames = Logarithm.base2(size / Self.namesakes(count: count))
    maxOfNamesAcross =
      Logarithm.base2(size / Self.namesakesAcross(records.statistics))
      + ShippedModel.correlations.bearersAcross.bits
  }

  /// log2 of the odds that two records are one, by chance.
  func prior(_ a: Int, _ b: Int) -> Double {
    records.areOfOneSource(a, b) ? prior.within : prior.across
  }

  /// Weighs a pair.
  func score(_ a: Int, _ b: Int, withEvidence: Bool = false) -> Score {
    let prior = prior(a, b)
    var total = Tally(weight: prior, keepsEvidence: withEvidence)
    total.add(Evidence.prior, Finding(.chance, prior), counted: false)
    let names = names(a, b)
    let birthday = ShippedModel.birthday.compare(a, b, in: records)
    let isOneBirthday = ShippedModel.birthday.isOne(birthday)
    let areTwoGenerations = housemates.areListed && birthday?.level == .otherGeneration
    let hasContraryNames = housemates.areListed && names.contradictsSurely
    total.add(ShippedModel.given.name, names.given)
    total.add(ShippedModel.surname.name, names.surname)
    total.add(Evidence.namesakes, namesakes(a, b, names))
    var pair = PairWeighing(
      a, b, in: records, refinement, surroundings(a, b, names, isOneBirthday: isOneBirthday), total)
    ShippedModel.show(to: &pair)
    pair.total.add(Evidence.colleagues, colleagues(a, b))
    if areTwoGenerations { pair.total.add(Evidence.family, fatherAndSon(pair.total.weight)) }
    return Score(
      weight: pair.total.weight, isVetoed: isVetoed(a, b), hasContraryNames: hasContraryNames,
      contradicts: hasContraryNames && !isOneBirthday || areTwoGenerations,
      hasContrary: pair.total.hasContrary,
      withheld: pair.shared.withheld + withheld(names), evidence: pair.total.evidence)
  }
}
