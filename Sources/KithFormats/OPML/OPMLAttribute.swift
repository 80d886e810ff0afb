/// The attributes of an outline that have a place in a contact.
enum OPMLAttribute: Int {
  case text, title, type, xmlUrl, htmlUrl, url, description, language, category, created, isComment,
    version
  /// Any other attribute, kept as a column.
  case other

  /// The number of attributes that are known.
  static let known = Self.other.rawValue

  /// Finds the attribute; one with a prefix is another vocabulary's (`source:text` is not `text`).
  init(_ name: XMLName) {
    self = name.prefix == nil ? Self.names[name.local.lowercased()] ?? .other : .other
  }

  private static let names: [String: Self] = [
    "text": .text, "title": .title, "type": .type, "xmlurl": .xmlUrl, "htmlurl": .htmlUrl,
    "url": .url, "description": .description, "language": .language, "category": .category,
    "created": .created, "iscomment": .isComment, "version": .version,
  ]
}
