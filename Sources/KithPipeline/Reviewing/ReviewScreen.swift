import KithFormats
public import KithMatching
public import KithModel

/// What a session shows: a page of text, a pure function of the question and the state.
public struct ReviewScreen {
  private let session: ReviewSession
  private let width: Int

  /// Makes a screen.
  ///
  /// - Parameters:
  ///   - session: the state of the session.
  ///   - width: the number of cells in a line; under 40 nothing would fit.
  public init(_ session: ReviewSession, width: Int) {
    self.session = session
    self.width = max(40, width)
  }

  /// The page that asks about two records.
  ///
  /// - Parameters:
  ///   - left: the contact on the left.
  ///   - right: the contact on the right.
  ///   - explanation: what is known of the pair.
  public func text(_ left: Contact, _ right: Contact, _ explanation: Explanation) -> String {
    let number = "pair \(session.position + 1) of \(session.count)"
    let odds = "\(Bits.percent(explanation.matchProbability)) one person"
    let gap = max(1, width - DisplayWidth.of(number) - DisplayWidth.of(odds))
    var lines = [number + String(repeating: " ", count: gap) + odds, ""]
    lines.append(line("", Self.file(left), " ", Self.file(right)))
    lines += SideBySide.rows(left, right).map { line($0.heading, $0.left, $0.mark, $0.right) }
    if session.showsEvidence {
      lines += [""] + EvidenceText.waterfall(explanation.evidence, left, right, width: width)
    }
    lines += [""] + (session.showsHelp ? Self.help : []) + keys
    return page(lines)
  }

  /// Where a record was read, without the folders.
  private static func file(_ contact: Contact) -> String {
    String(contact.place.split(separator: "/").last ?? "-")
  }

  /// The page at the end.
  public var end: String {
    page(["that was the last pair", "", fitted("[u]ndo the last answer   [q]uit")])
  }

  private func page(_ lines: [String]) -> String {
    lines.map { Self.trimmed($0) + "\n" }.joined()
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func line(_ heading: String, _ left: String, _ mark: String, _ right: String) -> String {
    let side = (width - 9 - 3) / 2
    return DisplayWidth.fit(heading, to: 9) + DisplayWidth.fit(TerminalText.safe(left), to: side)
      + " \(mark) " + DisplayWidth.fit(TerminalText.safe(right), to: side)
  }

  private func fitted(_ text: String) -> String { DisplayWidth.fit(text, to: width) }

  private var keys: [String] {
    [
      fitted("are they one person?"),
      fitted("[y]es  [n]o  [s]kip  [e]vidence  [u]ndo  [q]uit  [?] help"),
    ]
  }

  private static let help = [
    "y  one person: merged from now on",
    "n  two people: kept apart, and not asked again",
    "s  not now: asked again next time",
    "e  what speaks for and against, in bits",
    "u  take the last answer back",
    "q  stop; every answer is saved already",
    "=  both say the same   ≠  they differ",
    "",
  ]
}
