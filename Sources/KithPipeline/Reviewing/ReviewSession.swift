public import KithModel

/// A session that asks about doubtful pairs: keys go in, what to do comes out.
///
/// It knows nothing of terminals and files, so the same keys always give the same answers.
public struct ReviewSession {
  /// What a key asks for.
  public enum Effect: Equatable, Sendable {
    /// Only the screen changes.
    case none
    /// Something was decided.
    case decide(ReviewQuestion, PairDecision.Verdict)
    /// The last decision is taken back.
    case takeBack
    /// The session is over.
    case quit
  }

  /// One answer: to which question, and what; `nil` where it was skipped.
  private struct Answer {
    let question: Int
    let verdict: PairDecision.Verdict?
  }

  private let questions: [ReviewQuestion]
  private var answers: [Answer] = []
  /// The number of the question that is asked, from 0; that of all questions at the end.
  public private(set) var position = 0
  /// Whether the evidence is shown.
  public private(set) var showsEvidence = false
  /// Whether the keys are explained.
  public private(set) var showsHelp = false

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
    switch key {
    case "y", "Y": return answer(.same)
    case "n", "N": return answer(.different)
    case "s", "S", " ":
      guard question != nil else { return .none }
      return answer(nil)
    case "u", "U": return undo()
    case "e", "E": showsEvidence.toggle()
    case "?", "h": showsHelp.toggle()
    case "q", "Q": return .quit
    default: break
    }
    return .none
  }

  private mutating func answer(_ verdict: PairDecision.Verdict?) -> Effect {
    guard let question else { return .none }
    answers.append(Answer(question: position, verdict: verdict))
    repeat { position += 1 } while self.question.map(isAnswered) ?? false
    return verdict.map { .decide(question, $0) } ?? .none
  }

  private mutating func undo() -> Effect {
    guard let last = answers.popLast() else { return .none }
    position = last.question
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
