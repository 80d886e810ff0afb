import KithModel

/// All that Kith knows of a property of vCard: a row of the ``PropertySheet``.
struct PropertyRow: Sendable {
  /// Puts a line into the contact; answers false where the line has to be kept as it is.
  typealias Read = @Sendable (ContentLine, inout CardBuilder) -> Bool
  /// Writes what the property holds of a contact.
  typealias Write = @Sendable (Contact, inout CardOutput) -> Void
  /// The members that lead to what a line became last.
  typealias Path = @Sendable (Contact) -> [String]?

  /// What becomes in 4.0 of a property that only versions before have (RFC 6350 appendix A.2).
  struct Successor: Sendable {
    var section = StandardSection.rfc(6350, "A.2")
    var done = "kept under its own name"
    var isRepaired = false
  }

  /// The name, in capitals.
  let name: String
  /// What each version says of it; `nil` where that is nothing.
  var v21: PropertyDefinition?
  var v30: PropertyDefinition?
  var v40: PropertyDefinition?
  /// The parameters that belong to it, and not to every property.
  var parameters: [ParameterName] = []
  /// Where the Card keeps it, if it is what stands at a URI.
  var resource: ResourcePlace?
  /// How a line is read; `nil` where lines are kept as they are.
  var read: Read?
  /// How it is written; `nil` where it is written with another, or only as it was kept.
  var write: Write?
  /// Where what it says stands in the Card, if that may be said in several languages.
  var path: Path?
  /// What becomes of it in 4.0, if that has it no more.
  var successor: Successor?

  /// What a version says of the property; `nil` where that is nothing.
  func definition(in version: VCardVersion) -> PropertyDefinition? {
    switch version {
    case .v21: v21
    case .v30: v30
    case .v40: v40
    }
  }
}

/// What a version of vCard says of a property.
struct PropertyDefinition: Sendable {
  /// How often a property may stand in a card, as RFC 6350 section 6 writes it.
  enum Cardinality: Sendable {
    /// `1`
    case one
    /// `1*`
    case oneOrMore
    /// `*1`
    case atMostOne
    /// `*`
    case any

    /// Whether a card without the property is none.
    var isMandatory: Bool { self == .one || self == .oneOrMore }
    /// Whether the property may stand only once.
    var isSingle: Bool { self == .one || self == .atMostOne }
  }

  /// Where the version defines it.
  let section: StandardSection
  /// How often it may stand.
  let cardinality: Cardinality
  /// What its values are.
  let form: ValueForm
  /// The values of TYPE that are registered for it; `nil` where the version lists none of its own.
  let types: Set<String>?

  /// A property that an RFC defines.
  static func rfc(
    _ number: Int, _ section: String, _ cardinality: Cardinality, _ form: ValueForm,
    types: Set<String>? = nil
  ) -> Self {
    Self(section: .rfc(number, section), cardinality: cardinality, form: form, types: types)
  }

  /// A property of vCard 2.1.
  static func versit(_ section: String, _ cardinality: Cardinality, _ form: ValueForm) -> Self {
    Self(section: .versit(section), cardinality: cardinality, form: form, types: nil)
  }

  /// Whether a value of TYPE, in small letters, is registered for the property; true where the standard lists none.
  func knows(type: String, in version: VCardVersion) -> Bool {
    if type.hasPrefix("x-") { return true }
    return switch version {
    case .v21: true
    case .v30: types?.contains(type) ?? true
    case .v40: type == "home" || type == "work" || types?.contains(type) == true
    }
  }
}

/// A place in one of the standards of vCard.
enum StandardSection: Sendable {
  /// A section of an RFC, such as `6.2.1`; one that begins with a letter is of an appendix.
  case rfc(Int, String)
  /// A section of the specification of 1996 by the versit Consortium.
  case versit(String)

  /// As it is cited: `RFC 6350 section 6.2.1`.
  var text: String {
    switch self {
    case .rfc(let number, let section):
      "RFC \(number) \(section.utf8.first?.isLetter == true ? "appendix" : "section") \(section)"
    case .versit(let section): "vCard 2.1 section \(section)"
    }
  }
}
