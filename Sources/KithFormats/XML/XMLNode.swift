import KithText

/// An element with all that is in it: the small trees that one record is made of.
struct XMLNode {
  let name: XMLName
  /// The physical line of its start tag, from 1.
  let line: Int
  /// What addresses in it are relative to, where that is known.
  let base: URIReference?
  /// The attributes, in order.
  var attributes: [(name: XMLName, value: String)] = []
  /// The elements in it, in order.
  var children: [XMLNode] = []
  /// Its own text, of which the pieces between elements are joined.
  var text: String

  init(name: XMLName, line: Int, base: URIReference? = nil, text: String = "") {
    self.name = name
    self.line = line
    self.base = base
    self.text = text
  }

  /// An address in it, beside the base.
  func resolved(_ address: String) -> String {
    base.map { URIReference(address).resolved(against: $0) } ?? address
  }

  /// The name without its prefix.
  var local: String { name.local }

  /// Its text without white space around it; `nil` where there is none.
  var plainText: String? {
    let text = text.trimmingWhitespace()
    return text.isEmpty ? nil : String(text)
  }

  /// Its text and that of the elements in it, without white space around it; `nil` where there is none.
  var allText: String? {
    let text = joinedText.trimmingWhitespace()
    return text.isEmpty ? nil : String(text)
  }

  private var joinedText: String {
    children.reduce(text) { $0 + ($0.isEmpty ? "" : " ") + $1.joinedText }
  }

  /// The value of the attribute with this local name, blank ones left out.
  func attribute(_ local: String) -> String? {
    guard let value = attributes.first(where: { $0.name.local == local })?.value else { return nil }
    let text = value.trimmingWhitespace()
    return text.isEmpty ? nil : String(text)
  }

  /// The first element in it with this local name.
  func child(_ local: String) -> XMLNode? { children.first { $0.name.local == local } }

  /// The text of the first element in it with this local name that has any.
  func text(of local: String) -> String? {
    children.lazy.filter { $0.name.local == local }.compactMap(\.allText).first
  }
}
