/// Where the rules about values that come together (``Correlations``) hold.
extension Scorer {
  /// What is limited of what two records share with others of a house or office.
  func surroundings(
    _ a: Int, _ b: Int, _ names: NameComparison, isOneBirthday: Bool
  ) -> SharedSurroundings {
    var shared = SharedSurroundings()
    guard housemates.areListed else {
      return names.contradicts ? shared.limitingContradiction(names) : shared
    }
    if !isOneBirthday, records.has(.generation, a) != records.has(.generation, b) {
      shared = shared.limitingGenerations()
    }
    let mayBeTwins = isOneBirthday && names.sharesSurname && names.hasContraryGiven
    if !isOneBirthday || mayBeTwins, names.isContrary {
      shared = SharedSurroundings(
        limitedBy: names, chance: usualPrior,
        isOneHouse: [Feature.street, .phone, .email].contains { records.shareValue($0, a, b) })
    }
    return names.contradicts || mayBeTwins ? shared.limitingContradiction(names) : shared
  }

  /// A name alone is no proof: beside those who bear it by chance there are fathers and sons, and people of one
  /// name in one company, so that what a rare name says is bounded.
  func namesakes(_ a: Int, _ b: Int, _ names: NameComparison) -> Finding? {
    guard let given = names.given?.weight, let surname = names.surname?.weight, given > 0,
      surname > 0
    else { return nil }
    let areOfOneSource = records.areOfOneSource(a, b)
    var most = areOfOneSource ? maxOfNames : maxOfNamesAcross
    if names.given?.level == .initial {
      most += ShippedModel.correlations.namesakesOfOneInitial.bits
    }
    let isWrittenAlike =
      !areOfOneSource && names.given?.level == .exact && names.surname?.level == .exact
      && !areElsewhere(a, b)
    let alike = isWrittenAlike ? ShippedModel.correlations.namesAcross.bits : 0
    let excess = given + surname + alike - most
    return Finding(.othersOfTheName, alike - Logarithm.base2(1 + Logarithm.power(excess)))
  }

  /// Whether two records name different employers or towns: they may be namesakes as well.
  private func areElsewhere(_ a: Int, _ b: Int) -> Bool {
    ShippedModel.organization.compare(a, b, in: records)?.level == .other
      || ShippedModel.locality.compare(a, b, in: records)?.level == .other
  }

  /// Namesakes in one company: the same employer is no evidence where the jobs differ.
  func colleagues(_ a: Int, _ b: Int) -> Finding? {
    guard records.shareValue(.organization, a, b), records.haveBoth(.title, a, b),
      !records.shareValue(.title, a, b)
    else { return nil }
    return Finding(.otherJobAtOneEmployer, ShippedModel.correlations.otherJob.bits)
  }

  /// What keeps the evidence that birthdays are a generation apart from being outweighed by what a family shares.
  func fatherAndSon(_ weight: Double) -> Finding? {
    let excess = weight - ShippedModel.correlations.fatherAndSon.bits
    return excess > 0 ? Finding(.fatherAndSon, -excess) : nil
  }

  /// What two names that people have would say were they a slip.
  func withheld(_ names: NameComparison) -> Double {
    names.given?.level == .twoNames ? ShippedModel.correlations.slip.bits : 0
  }

  /// How many records of another person with the same name a record meets beside those that chance explains.
  ///
  /// A short list seldom holds two of one family or company. Chosen on generated lists of 2,000 to 100,000 records
  /// (seeds 11, 12, 21 to 23).
  static func namesakes(count: Int) -> Double {
    0.2 * Double(min(2000, max(400, count))) / 2000
  }

  /// The same for two records of different sources: how often two of one source bear one name shows how often strangers do
  /// in this circle.
  static func namesakesAcross(_ statistics: ValueStatistics) -> Double {
    let count = Double(statistics.records)
    let usual = namesakes(count: statistics.records) * imaginedRecords
    return (usual + 2 * Double(statistics.namesakes)) / (imaginedRecords + count)
  }

  /// So many records of a usual list are imagined beside.
  private static let imaginedRecords = 200.0
}
