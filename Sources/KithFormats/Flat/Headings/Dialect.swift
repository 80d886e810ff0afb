import KithText

/// What one exporter means by its headings; what it does not name means what it means everywhere.
struct Dialect: Sendable {
  /// The name in `kith:sources`.
  let name: String
  /// The headings that must all be there for a table to be of this dialect, normalised; any of the sets.
  let marks: [Set<String>]
  /// Fields of headings that mean something else elsewhere, by normalised heading.
  var headings: [String: FlatField] = [:]
  /// What headings mean for this exporter alone in other languages.
  var ownUse: HeadingEntry.Meaning.Use?
  /// How the table is told where its headings are in a language that nobody knows.
  var shape: DialectShape?
  /// What `kith formats` says of it, where somebody may ask for it by its name.
  var summary = ""
  /// The fields whose cells alone make no contact: a row that has nothing else is skipped.
  var hidden: Set<FlatField> = []
  /// Cells that the exporter writes where there is nothing to say.
  var noise: Set<String> = []

  /// Whether in some languages the address at work has the same headings as the one at home before it.
  var repeatsHomeForWork = false
  /// Whether each cell says what its heading says and no more.
  var isExact = false
  /// Whether people put tables of it one below the other, so that a row may be another header; no program does.
  var isJoined: Bool { name == Self.generic.name && !isExact }
  /// Whether its records say who wrote to whom, and only the files beside it whose they are.
  var needsOwner = false

  /// A table of nobody's in particular.
  static let generic = Dialect(name: "csv", marks: [])
}
