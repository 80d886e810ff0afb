import ArgumentParser
import KithMatching
import KithPipeline

/// Whose word counts first.
struct SurvivorshipOptions: ParsableArguments {
  @Option(
    help:
      "Whose word comes first, as SOURCE:FIELD,…: linkedin:org,title or old.vcf:phone; may be given again."
  )
  var prefer: [String] = []

  /// The rule.
  ///
  /// - Throws: ``Failure`` where a preference cannot be understood.
  func survivorship() throws -> Survivorship {
    // A clock may be wrong by a time zone.
    Survivorship(try prefer.map(Self.preference), latestDay: Today.text(daysAhead: 1))
  }

  private static func preference(_ text: String) throws -> Survivorship.Preference {
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex else {
      throw Failure(
        .usage, "error: '\(text)' is no preference; write SOURCE:FIELD,… such as linkedin:org,title"
      )
    }
    let fields = try text[text.index(after: colon)...].split(separator: ",").map(field)
    guard !fields.isEmpty else {
      throw Failure(.usage, "error: '\(text)' names no field; there are \(names)")
    }
    return Survivorship.Preference(source: String(text[..<colon]), fields: Set(fields))
  }

  private static func field(_ name: Substring) throws -> Survivorship.Field {
    if let field = Survivorship.Field(rawValue: String(name)) { return field }
    let known = Survivorship.Field.allCases.map(\.rawValue)
    let hint = Suggestion.phrase(for: String(name), among: known)
    throw Failure(.usage, "error: there is no field '\(name)'.\(hint) (there are \(names))")
  }

  private static var names: String {
    Survivorship.Field.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
