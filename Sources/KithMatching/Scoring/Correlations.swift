/// What is known of values that come together without being one person's: the model of Fellegi and Sunter adds weights as
/// if they did not.
enum Correlations {
  /// Twins have one birthday.
  static let maxOfTwins = 2.0
  /// A couple and colleagues have the same numbers and mailboxes.
  static let maxOfSharedIdentifiers = 4.0
  /// A family has one house, colleagues one office: all that these give together, by whether they share a surname.
  static let maxOfHousehold = 10.0
  static let maxOfOffice = 8.0
  /// Namesakes in one company have different jobs.
  static let otherJob = Finding(.otherJobAtOneEmployer, -6.5)
}

/// What the people of one house or office share, whoever they are: where given names contradict each other it says
/// where somebody lives or works, and not who it is.
struct SharedSurroundings {
  private var left = Double.infinity
  private var leftOfIdentifiers = Double.infinity

  /// Limits nothing where the names do not contradict each other.
  ///
  /// - Parameter birthday: what birthdays say; where they agree, only identifiers are limited.
  init(_ names: NameComparison, _ birthday: Finding?) {
    guard names.contradicts else { return }
    leftOfIdentifiers = Correlations.maxOfSharedIdentifiers
    guard birthday?.weight ?? 0 <= 0 else { return }
    left = names.sharesSurname ? Correlations.maxOfHousehold : Correlations.maxOfOffice
  }

  /// An e-mail, number or site, as far as it counts.
  mutating func limitIdentifier(_ finding: Finding) -> Finding {
    let limited = limit(Finding(finding.level, min(finding.weight, leftOfIdentifiers)))
    leftOfIdentifiers -= max(0, limited.weight)
    return limited
  }

  /// Anything else of a house or office, as far as it counts.
  mutating func limit(_ finding: Finding) -> Finding {
    guard finding.weight > 0, left < .infinity else { return finding }
    let weight = min(finding.weight, left)
    left -= weight
    return Finding(finding.level, weight)
  }
}
