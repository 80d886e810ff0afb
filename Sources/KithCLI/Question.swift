import KithFormats
import KithPipeline

/// Understands the questions and orders of a command line.
enum Question {
  /// A question.
  ///
  /// - Throws: ``Failure`` that shows where it cannot be understood, or where a file that it names cannot be read.
  static func query(_ text: String) throws -> Query {
    do {
      return try Query(text, lines: lines)
    } catch let error as QueryError {
      throw failure(error)
    }
  }

  /// An order.
  ///
  /// - Throws: ``Failure`` that shows where it cannot be understood.
  static func order(_ text: String) throws -> ContactOrder {
    do {
      return try ContactOrder(text)
    } catch {
      throw failure(error)
    }
  }

  /// The fields, a line each with what it holds.
  static let fields: String = {
    let width = ContactField.allCases.map(\.rawValue.count).max() ?? 0
    return ContactField.allCases.map { field in
      let name = field.rawValue
      return "  " + name + String(repeating: " ", count: width - name.count + 2) + field.words
    }.joined(separator: "\n")
  }()

  private static func failure(_ error: QueryError) -> Failure {
    let hint = error.word.map { suggestion(for: $0, among: error.known) } ?? ""
    let space = error.text.prefix(error.position).map { $0 == "\t" ? "\t" : " " }.joined()
    return Failure(
      .usage, "error: \(error.description).\(hint)",
      choices: ["  \(error.text)", "  \(space)^"])
  }

  private static func suggestion(for word: String, among known: [String]) -> String {
    if let field = ContactField.synonyms[word.lowercased()]?.rawValue, known.contains(field) {
      return " Did you mean '\(field)'?"
    }
    let hint = Suggestion.phrase(for: word, among: known)
    let isOfFields = known.contains(ContactField.org.rawValue)
    return hint.isEmpty && isOfFields ? " 'kith help where' lists the fields." : hint
  }

  private static func lines(of name: String) throws -> [String] {
    try MapFile.text(of: name).split(whereSeparator: \.isNewline).map(String.init)
  }
}
