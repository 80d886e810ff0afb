import KithFormats
public import KithMatching
public import KithModel
import KithText

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
    lines += [""] + (session.showsHelp ? help : []) + (session.isWritingReason ? why : keys)
    return page(lines)
  }

  /// The line in which the reason is written; its end is seen, however long it is.
  private var why: [String] {
    let room = width - DisplayWidth.of("why? _")
    var text = Substring(TerminalText.safe(session.reason))
    while DisplayWidth.of(String(text)) > room { text.removeFirst() }
    return ["why? \(text)_", fitted("Enter keeps it, Escape forgets it")]
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
    lines.map { TerminalText.safe(String($0.droppingLast { $0 == " " })) + "\n" }.joined()
  }

  private func line(_ heading: String, _ left: String, _ mark: String, _ right: String) -> String {
    let side = (width - 9 - 3) / 2
    var shown = (left: TerminalText.safe(left), right: TerminalText.safe(right))
    if mark == "≠" { shown = Self.fromDifference(shown.left, shown.right, side: side) }
    return DisplayWidth.fit(heading, to: 9) + DisplayWidth.fit(shown.left, to: side)
      + " \(mark) " + DisplayWidth.fit(shown.right, to: side)
  }

  /// Two long values that begin alike without most of what is alike, so that the difference is seen.
  private static func fromDifference(
    _ left: String, _ right: String, side: Int
  ) -> (left: String, right: String) {
    let common = left.commonPrefix(with: right)
    let isSeen = DisplayWidth.of(common) + 4 <= side
    guard !isSeen, max(DisplayWidth.of(left), DisplayWidth.of(right)) > side else {
      return (left, right)
    }
    let cut = common.count - min(common.count, 8)
    return ("…" + left.dropFirst(cut), "…" + right.dropFirst(cut))
  }

  private func fitted(_ text: String) -> String { DisplayWidth.fit(text, to: width) }

  /// Pieces on as many lines as they need.
  private func flow(_ pieces: [String], separator: String, indent: String = "") -> [String] {
    var lines: [String] = []
    for piece in pieces {
      if let line = lines.last, DisplayWidth.of(line + separator + piece) <= width {
        lines[lines.count - 1] = line + separator + piece
      } else {
        lines.append(lines.isEmpty ? piece : indent + piece)
      }
    }
    return lines
  }

  private var keys: [String] {
    (session.reason.isEmpty ? [] : [fitted("because: \(TerminalText.safe(session.reason))")])
      + [fitted("are they one person?")]
      + flow(
        ["[y]es", "[n]o", "[s]kip", "[r]eason", "[e]vidence", "[u]ndo", "[q]uit", "[?] help"],
        separator: "  ")
  }

  private var help: [String] {
    let lines =
      [
        "y": "one person: merged from now on",
        "n": "two people: kept apart, and not asked again",
        "s": "not now: asked again next time",
        "r": "write down why, before you answer",
        "e": "what speaks for and against, in bits",
        "u": "take the last answer back",
        "q": "stop; every answer is saved already",
        "=": "both say the same",
        "≠": "they differ",
      ] as KeyValuePairs
    return lines.flatMap { key, text in
      flow(
        ["\(key) "] + text.split(separator: " ").map(String.init), separator: " ", indent: "   ")
    } + [""]
  }
}

extension String {
  /// What both texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
