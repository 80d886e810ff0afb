/// Where the rules about values that come together (``Correlations``) hold.
extension Scorer {
  /// What is limited of what two records share with others of a house or office.
  func surroundings(
    _ a: Int, _ b: Int, _ names: NameComparison, isOneBirthday: Bool
  ) -> SharedSurroundings {
    var shared = SharedSurroundings()
    if housemates.areListed, !isOneBirthday, names.isContrary {
      shared = SharedSurroundings(
        limitedBy: names, chance: usualPrior,
        isOneHouse: [Feature.street, .phone, .email].contains { records.shareValue($0, a, b) })
    }
    return names.contradicts ? shared.limitingContradiction(names) : shared
  }

  /// A name alone is no proof: beside those who bear it by chance there are fathers and sons, and people of one
  /// name in one company, so that what a rare name says is bounded.
  func namesakes(_ names: NameComparison, areOfOneSource: Bool) -> Finding? {
    guard let given = names.given?.weight, let surname = names.surname?.weight, given > 0,
      surname > 0
    else { return nil }
    let rules = ShippedModel.correlations
    var most = maxOfNames
    if names.given?.level == .initial { most += rules.namesakesOfOneInitial.bits }
    if !areOfOneSource { most += rules.bearersAcross.bits }
    return Finding(.othersOfTheName, -Logarithm.base2(1 + Logarithm.power(given + surname - most)))
  }

  /// Namesakes in one company: the same employer is no evidence where the jobs differ.
  func colleagues(_ a: Int, _ b: Int) -> Finding? {
    guard records.shareValue(.organization, a, b), records.haveBoth(.title, a, b),
      !records.shareValue(.title, a, b)
    else { return nil }
    return Finding(.otherJobAtOneEmployer, ShippedModel.correlations.otherJob.bits)
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
}
