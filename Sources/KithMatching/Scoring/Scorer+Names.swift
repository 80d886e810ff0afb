/// What names and hard facts alone say of two records.
extension Scorer {
  /// The names of two records; where a list has nobody who shares a house with others, contradictions are slips.
  func names(_ a: Int, _ b: Int) -> NameComparison {
    NameComparison(a, b, in: records, areSlips: !housemates.areListed)
  }

  /// Whether the given names of two records cannot be one person's.
  func contradict(_ a: Int, _ b: Int) -> Bool {
    isVetoed(a, b)
      || housemates.areListed && names(a, b).contradictsSurely
  }

  /// Whether two records have one first given name, letter by letter.
  func haveOneGivenName(_ a: Int, _ b: Int) -> Bool {
    records.has(.given, a) && records.first(.given, of: a) == records.first(.given, of: b)
  }

  /// How far the given names of two records agree; `nil` where one has none.
  func givenLevel(_ a: Int, _ b: Int) -> ComparisonLevel? {
    names(a, b).given?.level
  }

  /// What the given names of two say who share a house or an office; `nil` where they do not, or where names say nothing.
  func namesAtOnePlace(_ a: Int, _ b: Int) -> Housemates.Names? {
    let names = names(a, b)
    guard names.contradicts || !names.hasContraryGiven, names.given != nil else { return nil }
    var pair = PairWeighing(a, b, in: records, refinement)
    ShippedModel.show(to: &pair)
    guard pair.shared.bits >= ShippedModel.correlations.onePlace.bits else { return nil }
    if !names.contradicts { return .agree }
    return ShippedModel.birthday.areOne(a, b, in: records) ? nil : .contradict
  }

  /// Whether a hard fact keeps two records apart.
  func isVetoed(_ a: Int, _ b: Int) -> Bool {
    ShippedModel.linkedIn.vetoes(a, b, in: records)
      || ShippedModel.generation.vetoes(a, b, in: records)
  }

  /// Whether two records say that they are two people, and share nothing that could be one person's: a uid in common
  /// does not make one of them.
  func areStrangers(_ a: Int, _ b: Int) -> Bool {
    guard names(a, b).contradicts else { return false }
    let identifiers: [Feature] = [.email, .phone, .web, .linkedIn]
    return !identifiers.contains { records.shareValue($0, a, b) }
  }
}
