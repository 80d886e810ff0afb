/// The headings of Outlook and Thunderbird in one language: both translate them in their exports.
///
/// What they mean is known from files, from the tables of other importers, and where those contradict themselves
/// (a `Region` that is a country) from the words.
struct CSVLanguage: Sendable {
  /// The language, an RFC 5646 tag.
  let code: String
  /// The headings that mark an export of Outlook; any of the sets.
  let outlookMarks: [Set<String>]
  /// The headings that mark an export of Thunderbird; any of the sets.
  let thunderbirdMarks: [Set<String>]
  /// What headings mean in Thunderbird only, where a birthday stands in three columns.
  let thunderbirdHeadings: [String: String]
  /// The fields of normalised headings, of exports and of everyday.
  let headings: [String: String]
  /// The fields of headings that mean the same in a table whose other headings are in another language.
  private let exported: [String: String]
  /// The headings of given names and surnames, which no table in another language has.
  private let names: Set<String>

  /// Makes a language.
  ///
  /// - Parameters:
  ///   - lines: headings of exports.
  ///   - everyday: what people call their columns themselves; words such as `By` are too short to be believed among
  ///     headings of another language.
  init(
    code: String, outlook: [[String]] = [], thunderbird: [[String]] = [],
    thunderbirdHeadings: [String: String] = [:], lines: String = "", everyday: String = ""
  ) {
    self.code = code
    self.thunderbirdHeadings = thunderbirdHeadings
    outlookMarks = outlook.map { Set($0.map(CSVHeading.normalized)) }
    thunderbirdMarks = thunderbird.map { Set($0.map(CSVHeading.normalized)) }
    let exported = CSVHeadings.table(lines)
    self.exported = exported
    headings = exported.merging(CSVHeadings.table(everyday)) { first, _ in first }
    names = Set(headings.filter { $0.value == "name.given" || $0.value == "name.family" }.keys)
  }

  /// All languages.
  static let all: [CSVLanguage] = [
    .german, .french, .spanish, .italian, .portuguese, .polish, .dutch, .russian, .finnish, .slovak,
    .swedish, .danish, .czech, .turkish, .japanese, .chinese,
  ]

  /// The language of a table with these normalised headings; `nil` for English ones.
  static func of(_ found: Set<String>) -> CSVLanguage? {
    let foreign = found.filter { !CSVHeadings.isEnglish($0) }
    let english = found.count - foreign.count
    var scores = [Int](repeating: 0, count: all.count)
    for heading in foreign {
      for language in meanings[heading]?.languages ?? [] { scores[language] += 1 }
    }
    guard
      let best = scores.indices.max(by: {
        scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1
      }),
      scores[best] > 0
    else { return nil }
    let isCertain = scores[best] >= english || !found.isDisjoint(with: all[best].names)
    return isCertain ? all[best] : nil
  }

  /// What a heading means in a table of this language.
  func field(_ heading: String, in dialect: CSVDialect) -> String? {
    if dialect.name == CSVDialect.thunderbird.name, let field = thunderbirdHeadings[heading] {
      return field
    }
    return headings[heading]
  }

  /// What a heading means in any of the languages, where it stands among headings of others.
  static func field(_ heading: String) -> String? { meanings[heading]?.field }

  /// Whether a heading means something in any of the languages.
  static func knows(_ heading: String) -> Bool { meanings[heading] != nil }

  /// What all languages say of a heading.
  private struct Meaning {
    /// The places of the languages in ``all`` that have it.
    var languages: [Int] = []
    /// The field that the first of them exports under it.
    var field: String?
  }

  /// What headings mean, in one table: every cell that may be a heading is looked up.
  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (place, language) in all.enumerated() {
      for heading in language.headings.keys {
        meanings[heading, default: Meaning()].languages.append(place)
      }
      // `Partner` is a spouse in German and Dutch, and a company in English.
      for (heading, field) in language.exported
      where !field.hasPrefix("related.") && meanings[heading]?.field == nil {
        meanings[heading]?.field = field
      }
    }
    return meanings
  }()
}
