import KithModel
import KithPipeline
import Testing

/// A session without its terminal: keys in, what to do out.
@Suite struct ReviewSessionTests {
  static let questions = [(0, 1), (2, 3), (0, 2), (1, 3), (4, 5)].map { first, second in
    ReviewQuestion(first: first, second: second, firstGroup: first, secondGroup: second)
  }

  /// What a session does at each of the keys, one letter each: S and D for a verdict, U, Q, and a dot.
  static func effects(_ keys: String, _ session: inout ReviewSession) -> String {
    keys.reduce(into: "") { effects, key in
      switch session.press(key) {
      case .none: effects += "."
      case .decide(_, .same, _): effects += "S"
      case .decide(_, .different, _): effects += "D"
      case .takeBack: effects += "U"
      case .quit: effects += "Q"
      }
    }
  }

  @Test(arguments: [
    ("ynn", "SDD", 3), ("sss", "...", 3), ("yu", "SU", 0), ("su", "..", 0), ("u", ".", 0),
    ("xz\u{1B}", "...", 0), ("e?e", "...", 0), ("YNQ", "SDQ", 2), ("nnnnny", "DDDDD.", 5),
    ("yunuy", "SUDUS", 1),
  ])
  func `keys decide, skip, take back and stop`(keys: String, effects: String, position: Int) {
    var session = ReviewSession(Self.questions)
    #expect(Self.effects(keys, &session) == effects)
    #expect(session.position == position)
  }

  @Test func `what follows from the answers is not asked`() {
    var session = ReviewSession(Self.questions)
    // 0 is 1 and 2 is 3; 0 is not 2, so neither is 1 the same as 3.
    #expect(Self.effects("yyn", &session) == "SSD")
    #expect(session.question == Self.questions[4])
    // What is taken back is asked again, and with it what followed from it.
    #expect(Self.effects("us", &session) == "U.")
    #expect(session.question == Self.questions[3])
  }

  @Test func `skipped pairs are left, answered ones and what follows from them are not`() {
    var session = ReviewSession(Self.questions)
    _ = Self.effects("ysy", &session)
    #expect(session.count(of: .same) == 2 && session.count(of: .different) == 0)
    #expect(session.left == 3)
    _ = Self.effects("n", &session)
    #expect(session.left == 1)
  }

  @Test func `after the last pair there is nothing to answer, but to take back`() {
    var session = ReviewSession([Self.questions[0]])
    #expect(Self.effects("nyns", &session) == "D...")
    #expect(session.question == nil)
    #expect(Self.effects("u", &session) == "U")
    #expect(session.question == Self.questions[0])
  }

  // MARK: Reasons

  static func reasons(_ keys: String, _ session: inout ReviewSession) -> [String?] {
    keys.compactMap { key -> String?? in
      if case .decide(_, _, let reason) = session.press(key) { .some(reason) } else { nil }
    }
  }

  @Test(
    arguments: [
      ("rfather and son\ry", "father and son"), ("rsays herself\nn", "says herself"),
      ("rab\u{7F}c\ny", "ac"), ("rno\u{15}yes, 李\ny", "yes, 李"), ("rno\u{1B}y", nil),
      ("r\u{7F}\u{7F}\ny", nil), ("ra\ty\u{7}\ny", "ay"), ("rone\nr, two\ny", "one, two"),
    ] as [(String, String?)])
  func `a reason is kept with the answer that follows`(keys: String, reason: String?) {
    var session = ReviewSession(Self.questions)
    #expect(Self.reasons(keys, &session) == [reason])
    #expect(session.reason.isEmpty && !session.isWritingReason)
  }

  @Test func `a reason is for one answer, and comes back with it when it is taken back`() {
    var session = ReviewSession(Self.questions)
    #expect(Self.reasons("rtwins\nnn", &session) == ["twins", nil])
    #expect(Self.reasons("uu", &session).isEmpty)
    #expect(session.reason == "twins")
    #expect(Self.reasons("n", &session) == ["twins"])
  }
}
