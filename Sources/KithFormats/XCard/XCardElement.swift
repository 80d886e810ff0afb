/// What an element of an xCard is, by where it stands.
enum XCardElement {
  /// `vcards`.
  case cards
  /// `vcard`.
  case card
  /// `group`.
  case group
  /// A property.
  case property
  /// `parameters`.
  case parameters
  /// A parameter.
  case parameter
  /// A value of a parameter.
  case parameterValue
  /// A value, or a component of one.
  case value
  /// Markup in a value; its text belongs to the value.
  case markup
  /// An element of another vocabulary in the place of a property, or in such a one.
  case foreign
  /// An element that is passed over, with all in it.
  case ignored
}
