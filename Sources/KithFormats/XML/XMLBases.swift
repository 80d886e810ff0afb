/// What addresses are relative to in each of the elements that are open (XML Base).
///
/// A file does not know where it was found, so that without `xml:base` there is no base.
struct XMLBases {
  private var open: [URIReference?] = []

  /// The base in the innermost element.
  var current: URIReference? { open.last ?? nil }

  /// Takes the start of an element.
  mutating func begin(_ tag: XMLStartTag) {
    guard let text = tag.base else { return open.append(current) }
    let whole = current.map { URIReference(text).resolved(against: $0) } ?? text
    open.append(URIReference(base: whole))
  }

  /// Takes the end of the innermost element.
  mutating func end() { _ = open.popLast() }
}
