/// One word or sign of a question.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    /// What stands in quotes.
    case quoted(String)
    case relation(Query.Operator)
    case open
    case close
    case end
  }

  let kind: Kind
  /// How many characters stand before it.
  let position: Int

  /// The words and signs of a question, and its end.
  ///
  /// - Throws: ``QueryError`` where a quote is not closed.
  static func tokens(of text: String) throws(QueryError) -> [QueryToken] {
    let characters = Array(text)
    var tokens: [QueryToken] = []
    var position = 0
    while position < characters.count {
      let start = position
      let character = characters[position]
      if character.isWhitespace {
        position += 1
      } else if character == "(" || character == ")" {
        tokens.append(QueryToken(kind: character == "(" ? .open : .close, position: start))
        position += 1
      } else if let (relation, length) = relation(at: position, in: characters) {
        tokens.append(QueryToken(kind: .relation(relation), position: start))
        position += length
      } else if character == "\"" || character == "'" {
        let value = try quoted(from: &position, in: characters, of: text)
        tokens.append(QueryToken(kind: .quoted(value), position: start))
      } else {
        while position < characters.count, isOfWord(characters[position]) { position += 1 }
        // A sign that begins nothing, such as '!', is a word that means nothing.
        position = max(position, start + 1)
        tokens.append(
          QueryToken(kind: .word(String(characters[start..<position])), position: start))
      }
    }
    return tokens + [QueryToken(kind: .end, position: characters.count)]
  }

  private static func isOfWord(_ character: Character) -> Bool {
    !character.isWhitespace && !"()\"=!<>~".contains(character)
  }

  /// The operator at a place, the longest that fits; `==`, as programmers write it, is `=`.
  private static func relation(
    at place: Int, in characters: [Character]
  ) -> (Query.Operator, length: Int)? {
    let next = String(characters[place...].prefix(2))
    if next == "==" { return (.equal, 2) }
    if let relation = Query.Operator(rawValue: next) { return (relation, next.count) }
    return Query.Operator(rawValue: String(characters[place])).map { ($0, 1) }
  }

  /// What stands in quotes; a backslash takes a quote or backslash as it is.
  private static func quoted(
    from position: inout Int, in characters: [Character], of text: String
  ) throws(QueryError) -> String {
    let start = position
    let quote = characters[position]
    var value = ""
    position += 1
    while position < characters.count, characters[position] != quote {
      if characters[position] == "\\", position + 1 < characters.count,
        [quote, "\\"].contains(characters[position + 1])
      {
        position += 1
      }
      value.append(characters[position])
      position += 1
    }
    guard position < characters.count else {
      throw QueryError(text: text, position: start, description: "the quote is not closed")
    }
    position += 1
    return value
  }
}
