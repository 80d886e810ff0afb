/// What the people of one house or office share, whoever they are: where names contradict each other it says where somebody
/// lives or works, and not who it is.
struct SharedSurroundings {
  /// All that speaks for one place, whether it counts or not, in bits.
  private(set) var bits = 0.0
  /// What speaks for one place and does not count.
  private(set) var withheld = 0.0
  private var left = Double.infinity
  private var leftOfIdentifiers = Double.infinity
  private var mostOfLine = Double.infinity
  private var mostOfBirthday = Double.infinity
  /// Whether what one person alone has counts whole.
  private var keepsPrivate = false

  /// Limits nothing.
  init() {}

  /// Limits what two records share that can be two people's.
  ///
  /// - Parameters:
  ///   - names: their names, of which one contradicts the other.
  ///   - chance: log2 of the odds that two records of a usual list are one.
  ///   - isOneHouse: whether they share an address, a number or a mailbox.
  init(limitedBy names: NameComparison, chance: Double, isOneHouse: @autoclosure () -> Bool) {
    let rules = ShippedModel.correlations
    keepsPrivate = !names.contradicts
    left = names.sharesSurname ? rules.household.bits : rules.office.bits
    guard names.hasContraryGiven, names.sharesSurname, isOneHouse() else { return }
    left = min(left, max(0, rules.family.bits - chance - (names.surname?.weight ?? 0)))
  }

  /// The same, but that what couples and twins have together counts less.
  func limitingContradiction(_ names: NameComparison) -> Self {
    var limited = self
    limited.leftOfIdentifiers = ShippedModel.correlations.couples.bits
    if names.sharesSurname {
      let rules = ShippedModel.correlations
      limited.mostOfBirthday = (names.contradicts ? rules.twins : rules.twinsAlike).bits
    }
    return limited
  }

  /// The same, but that what father and son have together does not count.
  func limitingGenerations() -> Self {
    var limited = self
    limited.mostOfLine = ShippedModel.correlations.junior.bits
    limited.left = min(left, ShippedModel.correlations.junior.bits)
    return limited
  }

  /// A finding, as far as it counts.
  mutating func limit(_ finding: Finding, by bearers: Bearers) -> Finding {
    switch bearers {
    case .none: finding
    case .twins: Finding(finding.level, min(finding.weight, mostOfBirthday))
    case .couple: limitIdentifier(finding)
    case .line: limitIdentifier(Finding(finding.level, min(finding.weight, mostOfLine)))
    case .household: limit(finding)
    }
  }

  private mutating func limitIdentifier(_ finding: Finding) -> Finding {
    if keepsPrivate, finding.level != .shared {
      bits += max(0, finding.weight)
      return finding
    }
    let cut = max(0, finding.weight - leftOfIdentifiers)
    bits += cut
    let limited = limit(Finding(finding.level, finding.weight - cut))
    leftOfIdentifiers -= max(0, limited.weight)
    return limited
  }

  private mutating func limit(_ finding: Finding) -> Finding {
    bits += max(0, finding.weight)
    guard finding.weight > 0, left < .infinity else { return finding }
    let weight = min(finding.weight, left)
    left -= weight
    withheld += finding.weight - weight
    return Finding(finding.level, weight)
  }
}
