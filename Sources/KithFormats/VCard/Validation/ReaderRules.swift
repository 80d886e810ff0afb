/// The rules behind what reading repairs or gives up on, by the slug that the reader uses.
enum ReaderRules {
  private typealias Sections = CardRule.Sections

  private typealias Rule = (sections: Sections, isRepaired: Bool)

  private static let grammar = Sections(
    .rfc(6350, "3.3"), v30: .rfc(2426, "4"), v21: .versit("2.10"))
  private static let frame = Sections(
    .rfc(6350, "6.1.2"), v30: .rfc(2426, "2.1.1"), v21: .versit("2.1.1"))
  private static let version = Sections(
    .rfc(6350, "6.7.9"), v30: .rfc(2426, "3.6.9"), v21: .versit("2.7.6"))
  private static let characters = Sections(
    .rfc(6350, "3.1"), v30: .rfc(2425, "5.8.4"), v21: .versit("2.1.6"))
  private static let dates = Sections(
    .rfc(6350, "4.3"), v30: .rfc(2426, "4"), v21: .versit("2.2.4"))

  private static let rules: [String: Rule] = [
    "vcard.unfinished-card": (frame, isRepaired: true),
    "vcard.between-cards": (grammar, isRepaired: true),
    "vcard.no-begin": (frame, isRepaired: false),
    "vcard.no-colon": (grammar, isRepaired: false),
    "vcard.no-version": (version, isRepaired: true),
    "vcard.unknown-version": (version, isRepaired: true),
    "vcard.bad-line": (grammar, isRepaired: true),
    "vcard.broken-line": (grammar, isRepaired: true),
    "text.mojibake": (characters, isRepaired: false),
    "vcard.guessed-charset": (characters, isRepaired: true),
    "vcard.unknown-charset": (characters, isRepaired: false),
    "vcard.bad-bytes": (characters, isRepaired: true),
    "vcard.control-characters": (grammar, isRepaired: true),
    "vcard.bad-base64": (Sections(.rfc(4648, "4")), isRepaired: false),
    "vcard.base64-padding": (Sections(.rfc(4648, "4")), isRepaired: true),
    "vcard.foreign-date": (dates, isRepaired: true),
    // The standard of vCard allows it; it is JSContact that has no place for it.
    "vcard.time-of-day": (Sections(.rfc(9553, "2.8.1")), isRepaired: false),
    "vcard.bad-date": (dates, isRepaired: false),
    "vcard.bad-timestamp": (dates, isRepaired: false),
    "vcard.bad-member": (Sections(.rfc(9555, "3.2.1")), isRepaired: false),
    "vcard.too-many-lines": (grammar, isRepaired: false),
    "vcard.too-many-parameters": (grammar, isRepaired: false),
    "vcard.empty-card": (grammar, isRepaired: false),
  ]

  /// The diagnostics that say of a date all that there is to say.
  static let aboutDates: Set<String> = [
    "vcard.foreign-date", "vcard.bad-date", "vcard.bad-timestamp", "vcard.time-of-day",
  ]

  /// What the reader said, with the rule that is broken.
  static func cited(
    _ diagnostic: Diagnostic, version: VCardVersion, property: String?
  ) -> Diagnostic {
    guard diagnostic.citation == nil, let rule = rules[diagnostic.slug]
    else { return diagnostic }
    var cited = diagnostic
    cited.citation = Citation(
      section: rule.sections.section(in: version).text, property: property,
      isRepaired: rule.isRepaired)
    return cited
  }
}
