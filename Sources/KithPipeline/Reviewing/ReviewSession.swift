public import KithModel

/// A session that asks about doubtful pairs: keys go in, what to do comes out.
///
/// It knows nothing of terminals and files, so the same keys always give the same answers.
public struct ReviewSession {
  /// What a key asks for.
  public enum Effect: Equatable, Sendable {
    /// Only the screen changes.
    case none
    /// Something was decided, perhaps with a reason.
    case decide(ReviewQuestion, PairDecision.Verdict, reason: String?)
    /// The last decision is taken back.
    case takeBack
    /// The session is over.
    case quit
  }

  /// One answer: to which question, what, and why; `nil` where it was skipped.
  private struct Answer {
    let question: Int
    let verdict: PairDecision.Verdict?
    let reason: String?
  }

  private let questions: [ReviewQuestion]
  private var answers: [Answer] = []
  /// The number of the question that is asked, from 0; that of all questions at the end.
  public private(set) var position = 0
  /// Whether the evidence is shown.
  public private(set) var showsEvidence = false
  /// Whether the keys are explained.
  public private(set) var showsHelp = false
  /// Why the next answer is given, as far as somebody has said.
  public private(set) var reason = ""
  /// Whether keys are letters of the reason.
  public private(set) var isWritingReason = false

  /// Begins a session.
  public init(_ questions: [ReviewQuestion]) { self.questions = questions }

  /// The number of questions.
  public var count: Int { questions.count }

  /// The question that is asked; `nil` at the end.
  public var question: ReviewQuestion? {
    position < questions.count ? questions[position] : nil
  }

  /// How often each verdict was given.
  public func count(of verdict: PairDecision.Verdict) -> Int {
    answers.count { $0.verdict == verdict }
  }

  /// How many questions have no answer yet, those that were skipped among them.
  public var left: Int {
    let decided = Set(answers.filter { $0.verdict != nil }.map(\.question))
    return questions.indices.count { !decided.contains($0) && !isAnswered(questions[$0]) }
  }

  /// Takes a key; those that mean nothing change nothing.
  public mutating func press(_ key: Character) -> Effect {
    if isWritingReason {
      write(key)
      return .none
    }
    switch key {
    case "y", "Y": return answer(.same)
    case "n", "N": return answer(.different)
    case "s", "S", " ":
      guard question != nil else { return .none }
      return answer(nil)
    case "u", "U": return undo()
    case "e", "E": showsEvidence.toggle()
    case "r", "R": isWritingReason = question != nil
    case "?", "h": showsHelp.toggle()
    case "q", "Q": return .quit
    default: break
    }
    return .none
  }

  /// Takes a key while the reason is written, as terminals send them.
  private mutating func write(_ key: Character) {
    switch key {
    case "\n", "\r", "\r\n": isWritingReason = false
    case "\u{1B}":
      isWritingReason = false
      reason = ""
    case "\u{7F}", "\u{8}": if !reason.isEmpty { reason.removeLast() }
    case "\u{15}": reason = ""
    default: if key.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) { reason.append(key) }
    }
  }

  private mutating func answer(_ verdict: PairDecision.Verdict?) -> Effect {
    guard let question else { return .none }
    let why = reason.isEmpty ? nil : reason
    answers.append(Answer(question: position, verdict: verdict, reason: why))
    reason = ""
    repeat { position += 1 } while self.question.map(isAnswered) ?? false
    return verdict.map { .decide(question, $0, reason: why) } ?? .none
  }

  private mutating func undo() -> Effect {
    guard let last = answers.popLast() else { return .none }
    position = last.question
    reason = last.reason ?? ""
    return last.verdict == nil ? .none : .takeBack
  }

  /// Whether what was decided of others answers a question too: the groups of both are one by now, or apart.
  private func isAnswered(_ question: ReviewQuestion) -> Bool {
    let decided = answers.compactMap { answer in
      answer.verdict.map { (questions[answer.question], $0) }
    }
    var leaders: [Int: Int] = [:]
    func leader(_ group: Int) -> Int { leaders[group].map(leader) ?? group }
    for (other, verdict) in decided where verdict == .same {
      let one = leader(other.firstGroup)
      let second = leader(other.secondGroup)
      if one != second { leaders[second] = one }
    }
    let pair = Set([leader(question.firstGroup), leader(question.secondGroup)])
    if pair.count == 1 { return true }
    return decided.contains { other, verdict in
      verdict == .different
        && Set([leader(other.firstGroup), leader(other.secondGroup)]) == pair
    }
  }
}
