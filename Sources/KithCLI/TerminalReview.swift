import KithFormats
import KithMatching
import KithModel
import KithPipeline

/// A session at a terminal: shows pages, takes keys, and saves each decision.
struct TerminalReview {
  private var session: ReviewSession
  private let records: MatchedRecords
  private var file: DecisionFile
  /// What was decided in this session, in order; `nil` for what the file had already.
  private var decided: [PairDecision?] = []

  init(_ session: ReviewSession, _ records: MatchedRecords, _ file: DecisionFile) {
    self.session = session
    self.records = records
    self.file = file
  }

  /// What was done, in a sentence.
  var summary: String {
    let same = session.count(of: .same)
    let different = session.count(of: .different)
    return
      "\(same + different) decided (\(same) same, \(different) different), \(session.left) left; "
      + "decisions are in \(file.fileName)"
  }

  /// Asks until there is no more to ask or somebody wants to stop.
  ///
  /// - Throws: ``SystemError``, or ``Interruption`` where the user pressed Ctrl-C.
  mutating func run() throws {
    let terminal = try RawTerminal()
    while true {
      try terminal.show(page())
      let keys = try terminal.keys()
      if keys.isEmpty { return }
      for key in keys where try !press(key) {
        return try terminal.show("")
      }
    }
  }

  private func page() throws -> String {
    let screen = ReviewScreen(session, width: RawTerminal.width ?? Terminal.width)
    guard let question = session.question else { return screen.end }
    return screen.text(
      try records.contact(at: question.first), try records.contact(at: question.second),
      records.matching.explanation(question.first, question.second))
  }

  /// Takes a key; answers whether the session goes on.
  private mutating func press(_ key: Character) throws -> Bool {
    switch session.press(key) {
    case .none: return true
    case .quit: return false
    case .takeBack:
      // What was in the file before, somebody else has said.
      if let decision = decided.popLast(), let decision { try file.remove(decision) }
    case .decide(let question, let verdict, let reason):
      let pair = RecordPair(question.first, question.second)
      let decision = try records.decision(on: pair, verdict, reason: reason)
      decided.append(try file.add(decision) ? decision : nil)
    }
    return true
  }
}
