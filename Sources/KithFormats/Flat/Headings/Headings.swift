/// The headings of address books and trackers in English, and the fields they hold wherever they stand.
///
/// What a heading means only in one format stands in the table of that dialect.
enum Headings {
  /// The field of a normalised heading; `nil` where it is not known.
  static func field(_ heading: String) -> FlatField? {
    HeadingTable.entry(heading)?.english?.field
  }

  /// Whether a normalised heading is known to this table or in another language, or as one of a numbered group.
  static func isKnown(_ heading: String) -> Bool {
    HeadingTable.entry(heading)?.isKnown == true || FlatGroup(heading) != nil
  }

  /// What a normalised heading means in a table; `column` where it is not known.
  ///
  /// - Parameters:
  ///   - dialect: whose table it is.
  ///   - language: the language of the headings, where it is not English.
  ///   - others: the headings of the table.
  static func field(
    _ heading: String, in dialect: Dialect, _ language: HeadingLanguage? = nil,
    beside others: Set<String> = []
  ) -> FlatField {
    let companion = companions.first { rule in
      rule.heading == heading && (rule.beside.isEmpty || !others.isDisjoint(with: rule.beside))
    }
    return dialect.headings[heading] ?? language?.field(heading, in: dialect) ?? companion?.field
      ?? field(heading) ?? FlatGroup(heading).map { .group($0) } ?? HeadingLanguage.field(heading)
      ?? .column
  }

  /// Whether one of the headings of a table is that of a name, an e-mail address or a number, as in tables of people.
  static func areOfPeople(_ headings: [String]) -> Bool {
    let headings = headings.map(Heading.normalized)
    return headings.contains { heading in
      switch field(heading, in: .generic, beside: Set(headings)) {
      case .email, .phone: true
      case let field: field.isName
      }
    }
  }

  /// Headings that mean one thing beside some others and another alone: `Nom` is the surname in French,
  /// the whole name where there is no `Prénom`.
  private static let companions: [(heading: String, beside: Set<String>, field: FlatField)] = [
    ("nom", ["prénom", "prenom"], .name(.family)), ("nom", [], .name(.full)),
    ("nombre", ["apellidos", "apellido"], .name(.given)), ("nombre", [], .name(.full)),
    ("nome", ["cognome"], .name(.given)), ("nome", [], .name(.full)),
    ("titel", [], .name(.prefix)), ("ad", ["soyad", "soyadi"], .name(.given)),
    ("tel", [], .phone(.none)), ("mob", [], .phone(.mobile)),
  ]

  /// Whether what a heading means hangs on those beside it.
  static func isAccompanied(_ heading: String) -> Bool { accompanied.contains(heading) }

  private static let accompanied = Set(companions.map(\.heading))
}
