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

  /// The name, in capitals.
  let name: String
  /// Where the version defines it.
  let section: StandardSection
  /// How often it may stand.
  let cardinality: Cardinality
  /// What its values are.
  let form: ValueForm
}
