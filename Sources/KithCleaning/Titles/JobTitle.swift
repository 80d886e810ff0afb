/// A job title understood: how high it stands, what it is about, and whether its bearer decides.
///
/// The rules are words in tables (see ``Seniority`` and the manual); nothing is learned or guessed.
public struct JobTitle: Hashable, Sendable {
  /// The highest level that the title names; `nil` where it names none, as `Software Engineer`.
  public private(set) var level: Seniority?
  /// What the job is about.
  public let functions: [JobFunction]
  /// The words that decided the level, folded: `vice president`.
  public private(set) var reason: String?
  /// Whether its bearer decides for the company.
  public private(set) var isDecisionMaker = false

  /// Reads a title.
  ///
  /// - Parameters:
  ///   - text: the title, in English, German, French, Spanish, Italian, Portuguese, Dutch, Japanese, Chinese or
  ///     Korean, with or without employer, slogans and former jobs.
  ///   - organization: where the job is, if that is known: at banks every second person is a vice president.
  public init(_ text: String, organization: String? = nil) {
    functions = JobFunction.functions(in: Folding.words(text))
    if let finding = CJKTitle.finding(in: text) {
      take(finding)
    } else {
      for part in TitlePart.parts(of: text) {
        guard let finding = part.finding() else { continue }
        take(finding)
      }
      if level == nil, Self.isManagingDirector(text), !functions.contains(.health) {
        take(Finding(level: .cxo, words: "md", decides: true))
      }
    }
    if level == .vp, reason == "vp" || reason == "vice president",
      BankName.isOne(organization ?? "") || BankName.isOne(text)
    {
      isDecisionMaker = false
    }
  }

  /// What one part of a title says.
  struct Finding {
    var level: Seniority
    var words: String
    /// `false` where the word means less than it says: `Account Director`.
    var decides: Bool
  }

  /// `MD` by itself; with points, or beside other degrees, it is one of medicine.
  private static func isManagingDirector(_ text: String) -> Bool {
    let words = NameText.words(text, splittingAtCommas: true)
    return words.first == "MD" && !words.dropFirst().contains { NameCredential.isCredential($0) }
  }

  private mutating func take(_ finding: Finding) {
    let decides = finding.decides && finding.level.decides
    // A part that decides tells more than a higher word that does not.
    if isDecisionMaker, !decides { return }
    if let level, isDecisionMaker == decides, finding.level <= level { return }
    level = finding.level
    reason = finding.words
    isDecisionMaker = decides
  }
}
