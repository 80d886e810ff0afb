/// A rule that a card may break.
///
/// Errors are what makes a card none for a strict reader; warnings are other things that the standard
/// forbids; notes are what it advises against, or does not know.
struct CardRule: Sendable {
  /// The name in diagnostics.
  let slug: String
  let severity: Diagnostic.Severity
  /// What Kith does about it.
  let done: String
  /// Whether what Kith writes keeps the rule.
  let isRepaired: Bool
  /// Where the versions have it; `nil` where it depends on the property.
  let sections: Sections?

  /// Where each version has a rule.
  struct Sections: Sendable {
    let v21: StandardSection
    let v30: StandardSection
    let v40: StandardSection

    /// The section of 4.0, that of 3.0, and that of 2.1, where these are not the same.
    init(_ v40: StandardSection, v30: StandardSection? = nil, v21: StandardSection? = nil) {
      self.v40 = v40
      self.v30 = v30 ?? v40
      self.v21 = v21 ?? self.v30
    }

    /// The section that holds for a version.
    func section(in version: VCardVersion) -> StandardSection {
      version.among(v21: v21, v30: v30, v40: v40)
    }
  }

  init(
    _ severity: Diagnostic.Severity, _ slug: String, done: String, isRepaired: Bool,
    _ sections: Sections? = nil
  ) {
    self.slug = "vcard." + slug
    self.severity = severity
    self.done = done
    self.isRepaired = isRepaired
    self.sections = sections
  }
}

extension CardRule {
  private static let kept = "kept as it stands"

  // MARK: The card

  static let missingProperty = CardRule(
    .error, "missing-property", done: "written from what else there is", isRepaired: true)
  static let repeatedProperty = CardRule(
    .error, "repeated-property", done: "the first counts, this one is kept", isRepaired: false)
  static let versionPosition = CardRule(
    .error, "version-position", done: "written first", isRepaired: true,
    Sections(.rfc(6350, "6.7.9")))
  static let versionValue = CardRule(
    .error, "version-value", done: "read by its first digit", isRepaired: true,
    Sections(.rfc(6350, "6.7.9"), v30: .rfc(2426, "3.6.9"), v21: .versit("2.7.6")))
  static let duplicateUID = CardRule(
    .warning, "duplicate-uid",
    done: "both are kept, the second gets a uid of its own when it is written", isRepaired: true)
  static let memberWithoutGroup = CardRule(
    .error, "member-without-group", done: kept, isRepaired: false, Sections(.rfc(6350, "6.6.5")))

  // MARK: Lines

  static let longLine = CardRule(
    .note, "long-line", done: "folded at 75 bytes", isRepaired: true,
    Sections(.rfc(6350, "3.2"), v30: .rfc(2426, "2.6")))
  static let foldInCharacter = CardRule(
    .warning, "fold-in-character", done: "joined before it is decoded", isRepaired: true,
    Sections(.rfc(6350, "3.2")))
  static let lineEnd = CardRule(
    .note, "line-end", done: "written as CR LF", isRepaired: true,
    Sections(.rfc(6350, "3.2"), v30: .rfc(2425, "5.8.1"), v21: .versit("2.1.3")))

  // MARK: Properties

  static let droppedProperty = CardRule(
    .warning, "dropped-property", done: "kept under its own name", isRepaired: false)
  static let foreignProperty = CardRule(
    .warning, "foreign-property", done: "read as in the other version, and kept",
    isRepaired: false,
    Sections(.rfc(6350, "3.3"), v30: .rfc(2426, "4"), v21: .versit("2.10")))
  static let unknownProperty = CardRule(
    .warning, "unknown-property", done: kept, isRepaired: false,
    Sections(.rfc(6350, "6.10"), v30: .rfc(2426, "3.8"), v21: .versit("2.9.1")))

  // MARK: Parameters

  static let bareParameter = CardRule(
    .warning, "bare-parameter", done: "read as in 2.1", isRepaired: true,
    Sections(.rfc(6350, "3.3"), v30: .rfc(2426, "5")))
  static let unknownParameter = CardRule(
    .warning, "unknown-parameter", done: kept, isRepaired: false,
    Sections(.rfc(6350, "5"), v30: .rfc(2426, "4"), v21: .versit("2.10")))
  static let misplacedParameter = CardRule(
    .warning, "misplaced-parameter", done: kept, isRepaired: false)
  static let missingParameter = CardRule(
    .error, "missing-parameter", done: kept, isRepaired: false, Sections(.rfc(9555, "3.2.1")))
  static let parameterValue = CardRule(
    .warning, "parameter-value", done: kept, isRepaired: false)
  static let unknownType = CardRule(
    .note, "unknown-type", done: kept, isRepaired: false)
  static let preferredType = CardRule(
    .warning, "preferred-type", done: "written as PREF=1", isRepaired: true,
    Sections(.rfc(6350, "5.3")))
  static let charset = CardRule(
    .warning, "charset", done: "decoded by it, and written as UTF-8", isRepaired: true,
    Sections(.rfc(6350, "3.1"), v30: .rfc(2426, "5")))
  static let quotedPrintable = CardRule(
    .warning, "quoted-printable", done: "decoded, and written as text", isRepaired: true,
    Sections(.rfc(6350, "A.2"), v30: .rfc(2426, "5")))
  static let encoding = CardRule(
    .warning, "encoding", done: "read, and written in the version's own encoding",
    isRepaired: true,
    Sections(.rfc(6350, "5"), v30: .rfc(2426, "4"), v21: .versit("2.1.2")))
  static let valueType = CardRule(
    .warning, "value-type", done: kept, isRepaired: false)

  // MARK: Values

  static let undeclaredURI = CardRule(
    .warning, "undeclared-uri", done: "read as a URI, and declared", isRepaired: true)
  static let notEncoded = CardRule(.warning, "not-encoded", done: kept, isRepaired: false)
  static let noScheme = CardRule(.warning, "no-scheme", done: kept, isRepaired: false)
  static let escapedURI = CardRule(
    .warning, "escaped-uri", done: "the backslashes are left out", isRepaired: true,
    Sections(.rfc(6350, "4.2"), v30: .rfc(2426, "4")))
  static let dataURI = CardRule(
    .warning, "data-uri", done: kept, isRepaired: false, Sections(.rfc(2397, "3")))
  static let dateForm = CardRule(
    .warning, "date-form", done: "read, and written in the version's own form",
    isRepaired: true)
  static let offsetForm = CardRule(.warning, "offset-form", done: kept, isRepaired: false)
  static let positionForm = CardRule(.warning, "position-form", done: kept, isRepaired: false)
  static let genderForm = CardRule(.warning, "gender-form", done: kept, isRepaired: false)
  static let languageForm = CardRule(.warning, "language-form", done: kept, isRepaired: false)
  static let clientMapForm = CardRule(.warning, "client-map-form", done: kept, isRepaired: false)
  static let unknownKind = CardRule(.note, "unknown-kind", done: kept, isRepaired: false)
  static let tooManyComponents = CardRule(
    .warning, "too-many-components", done: "read, and none is lost", isRepaired: false)
  static let tooFewComponents = CardRule(
    .note, "too-few-components", done: "written with all of them", isRepaired: true)
  static let unescapedComma = CardRule(
    .warning, "unescaped-comma", done: "read as text, and escaped", isRepaired: true,
    Sections(.rfc(6350, "3.4"), v30: .rfc(2426, "4")))
  static let unescapedSemicolon = CardRule(
    .warning, "unescaped-semicolon", done: "read as text, and escaped", isRepaired: true,
    Sections(.rfc(2426, "4")))
  static let badEscape = CardRule(
    .warning, "bad-escape", done: "the backslash is read as text, and escaped", isRepaired: true,
    Sections(.rfc(6350, "3.4"), v30: .rfc(2426, "4")))
}
