/// What an element of an xCard is, by where it stands.
enum XCardElement {
  case cards, card, group, property, parameters, parameter, parameterValue
  /// An element that does not belong among cards, such as another `vcards`.
  case wrapper
  /// A value, or a component of one.
  case value
  /// Markup in a value; its text belongs to the value.
  case markup
  /// An element of another vocabulary in the place of a property, or in such a one.
  case foreign
  /// An element that is passed over, with all in it.
  case ignored
}
