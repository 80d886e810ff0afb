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
      switch version {
      case .v21: v21
      case .v30: v30
      case .v40: v40
      }
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
