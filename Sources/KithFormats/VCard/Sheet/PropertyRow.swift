import KithModel
import KithText

/// All that Kith knows of a property of vCard: a row of the ``PropertySheet``.
///
/// An object, since a row is looked up for each line of a check, and a copy of it would copy all its parts.
final class PropertyRow: Sendable {
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
  let v21: PropertyDefinition?
  let v30: PropertyDefinition?
  let v40: PropertyDefinition?
  /// The parameters that belong to it, and not to every property.
  let parameters: [ParameterName]
  /// Where the Card keeps it, if it is what stands at a URI.
  let resource: ResourcePlace?
  /// How a line is read; `nil` where lines are kept as they are.
  let read: Read?
  /// How it is written; `nil` where it is written with another, or only as it was kept.
  let write: Write?
  /// Where what it says stands in the Card, if that may be said in several languages.
  let path: Path?
  /// What becomes of it in 4.0, if that has it no more.
  let successor: Successor?

  /// - Parameter form: what the values have to be, where a version says nothing else.
  init(
    _ name: String, _ form: ValueForm = .text, v21: PropertyDefinition.Entry? = nil,
    v30: PropertyDefinition.Entry? = nil, v40: PropertyDefinition.Entry? = nil,
    parameters: [ParameterName] = [], resource: ResourcePlace? = nil, read: Read? = nil,
    write: Write? = nil, path: Path? = nil, successor: Successor? = nil
  ) {
    self.name = name
    self.v21 = v21.map { PropertyDefinition($0, .versit($0.section), form) }
    self.v30 = v30.map { PropertyDefinition($0, .rfc($0.rfc ?? 2426, $0.section), form) }
    self.v40 = v40.map { PropertyDefinition($0, .rfc($0.rfc ?? 6350, $0.section), form) }
    self.parameters = parameters
    self.resource = resource
    self.read =
      if let resource { { ResourceProperties.read($0, resource, &$1) } } else { read }
    self.write = write
    self.path = path
    self.successor = successor
  }

  /// Whether lines of the name are of the card as such and say nothing of the person.
  var isFrame: Bool { ["BEGIN", "END", "VERSION"].contains(name) }

  /// What a version says of the property; `nil` where that is nothing.
  func definition(in version: VCardVersion) -> PropertyDefinition? {
    version.among(v21: v21, v30: v30, v40: v40)
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

  /// What is said of it in the row of the property: the section alone, or how it differs from most.
  struct Entry: ExpressibleByStringLiteral {
    let section: String
    var rfc: Int?
    var cardinality = Cardinality.any
    var form: ValueForm?
    var types: Set<String>?

    init(stringLiteral section: String) { self.section = section }

    /// - Parameter rfc: the standard, if it is not that of the version itself.
    static func at(
      _ section: String, rfc: Int? = nil, _ cardinality: Cardinality = .any,
      form: ValueForm? = nil, types: Set<String>? = nil
    ) -> Self {
      var entry = Self(stringLiteral: section)
      entry.rfc = rfc
      entry.cardinality = cardinality
      entry.form = form
      entry.types = types
      return entry
    }
  }

  fileprivate init(_ entry: Entry, _ section: StandardSection, _ form: ValueForm) {
    self.section = section
    cardinality = entry.cardinality
    self.form = entry.form ?? form
    types = entry.types
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
