import KithModel

/// Understands questions: `or` binds less than `and`, and `and` less than `not`.
struct QueryParser {
  private let text: String
  private let tokens: [QueryToken]
  private let today: String
  private let lines: (String) throws -> [String]
  private var place = 0
  private var depth = 0
  /// The files that were read.
  private(set) var files: [String] = []
  /// What is asked for, each once.
  private(set) var subjects: [ContactSubject] = []

  init(_ text: String, today: String, lines: @escaping (String) throws -> [String]) throws {
    self.text = text
    self.today = today
    self.lines = lines
    tokens = try QueryToken.tokens(of: text)
  }

  /// The whole question.
  mutating func parse() throws -> Query.Condition {
    if tokens[0].kind == .end { throw error("the question is empty; ask such as 'org ~ acme'") }
    let condition = try parseOr()
    switch token.kind {
    case .end: return condition
    case .close: throw error("')' closes nothing")
    case .word, .quoted:
      throw error("'and' or 'or' is missing before this, or quotes around a value with blanks")
    default: throw error("'and' or 'or' is missing before this")
    }
  }

  private mutating func parseOr() throws -> Query.Condition {
    var conditions = [try parseAnd()]
    while takeKeyword("or") { conditions.append(try parseAnd()) }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func parseAnd() throws -> Query.Condition {
    var conditions = [try parseNot()]
    while takeKeyword("and") { conditions.append(try parseNot()) }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func parseNot() throws -> Query.Condition {
    guard depth < Self.maxDepth else { throw error("parentheses and 'not' stand too deep here") }
    depth += 1
    defer { depth -= 1 }
    if takeKeyword("not") { return .not(try parseNot()) }
    guard token.kind == .open else { return try parseTest() }
    let opening = token
    place += 1
    let condition = try parseOr()
    guard token.kind == .close else {
      throw token.kind == .end
        ? error("this '(' is not closed", at: opening) : error("')' is missing before this")
    }
    place += 1
    return condition
  }

  /// `has(field)`, `employer-in(file)`, a field that is yes or no, or a comparison.
  private mutating func parseTest() throws -> Query.Condition {
    let start = token
    if isCall("has") { return .has(try inParentheses { try $0.parseSubject() }) }
    if isCall("employer-in") {
      return .isEmployed(by: try inParentheses { try $0.parseEmployers() })
    }
    let subject = try parseSubject()
    guard case .relation(let relation) = token.kind else {
      if subject.kind == .yesOrNo { return .has(subject) }
      throw error(
        "what about \(subject.name)? Compare it, as in '\(subject.name) = …', or ask 'has(\(subject.name))'",
        at: start)
    }
    let sign = token
    place += 1
    return .compares(
      Query.Comparison(
        subject: subject, relation: relation, value: try parseValue(subject, relation, sign)))
  }

  private mutating func inParentheses<Value>(
    _ parse: (inout Self) throws -> Value
  ) throws -> Value {
    let opening = tokens[place + 1]
    place += 2
    let value = try parse(&self)
    guard token.kind == .close else { throw error("this '(' is not closed", at: opening) }
    place += 1
    return value
  }

  private mutating func parseSubject() throws -> ContactSubject {
    let subject = try takeSubject()
    if !subjects.contains(subject) { subjects.append(subject) }
    return subject
  }

  private mutating func takeSubject() throws -> ContactSubject {
    let token = token
    switch token.kind {
    case .quoted(let heading):
      place += 1
      return .column(heading)
    case .word(let word):
      guard let field = ContactField(rawValue: word.lowercased()) else {
        throw QueryError(
          text: text, position: token.position,
          description:
            "there is no field '\(word)'; a column of a table stands in double quotes",
          word: word, known: ContactField.allCases.map(\.rawValue))
      }
      place += 1
      return .field(field)
    default: throw error("a field is missing here, such as 'org' or 'email'")
    }
  }

  private mutating func parseEmployers() throws -> Set<String> {
    let name = try parseText("the name of a file")
    files.append(name)
    return Set(try lines(name).map { Query.Condition.employer($0) }.filter { !$0.isEmpty })
  }

  private mutating func parseText(_ what: String) throws -> String {
    switch token.kind {
    case .word(let text), .quoted(let text):
      place += 1
      return text
    default: throw error("\(what) is missing here")
    }
  }

  /// The value that a subject is compared with.
  private mutating func parseValue(
    _ subject: ContactSubject, _ relation: Query.Operator, _ sign: QueryToken
  ) throws -> Query.Comparison.Value {
    let start = token
    let text = try parseText("a value")
    switch subject.kind {
    case .text, .exact, .digits, .country:
      try check(text, subject, relation, at: start)
      let value = QueryText(text, as: subject.kind)
      if value.isEmpty {
        throw error(
          "nothing can be compared with this; 'has(\(subject.name))' asks for any", at: start)
      }
      return .text(value)
    case .rank, .yesOrNo:
      guard relation != .contains else { return .text(QueryText(text, as: .exact)) }
      try check(text, subject, relation, at: start)
      return .rank(Query.Comparison.rank(of: text.lowercased(), in: subject) ?? 0)
    case .date:
      try refuseContains(relation, subject, "a date", sign)
      guard let span = DateSpan(written: text) ?? DateSpan(ago: text, today: day) else {
        throw error(
          "this is no date; write 2024-03-07, 2024-03 or 2024; --07-05 or --07 of any year; 90d, 6w, 3m or 2y ago",
          at: start)
      }
      return .date(span)
    case .number:
      try refuseContains(relation, subject, "a number", sign)
      guard let number = Int(text) else { throw error("this is no number", at: start) }
      return .number(number)
    }
  }

  private var day: Int {
    guard case .days(let days) = DateSpan(written: today) else { return 0 }
    return days.lowerBound
  }

  /// Refuses what a field of few words never holds.
  private func check(
    _ word: String, _ subject: ContactSubject, _ relation: Query.Operator, at token: QueryToken
  ) throws(QueryError) {
    guard relation != .contains, case .field(let field) = subject, let choices = field.choices,
      !choices.contains(word.lowercased())
    else { return }
    throw QueryError(
      text: text, position: token.position,
      description:
        "\(field.rawValue) is never '\(word)', but one of \(choices.joined(separator: ", "))",
      word: word, known: choices)
  }

  private func refuseContains(
    _ relation: Query.Operator, _ subject: ContactSubject, _ what: String, _ sign: QueryToken
  ) throws(QueryError) {
    guard relation == .contains else { return }
    throw error("\(subject.name) is \(what): compare it by = != < > <= or >=", at: sign)
  }

  // MARK: Tokens

  private var token: QueryToken { tokens[place] }

  private func isCall(_ name: String) -> Bool {
    isKeyword(name) && tokens[place + 1].kind == .open
  }

  private func isKeyword(_ name: String) -> Bool {
    if case .word(let word) = token.kind { word.lowercased() == name } else { false }
  }

  private mutating func takeKeyword(_ name: String) -> Bool {
    guard isKeyword(name) else { return false }
    place += 1
    return true
  }

  private func error(_ description: String, at token: QueryToken? = nil) -> QueryError {
    QueryError(
      text: text, position: (token ?? self.token).position, description: description)
  }

  /// So deep nobody asks, and the stack holds it.
  private static let maxDepth = 200
}
