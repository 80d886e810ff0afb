/// The XML declaration at the head of a document.
enum XMLDeclaration {
  /// The label of the character set that the declaration names.
  ///
  /// It may stand after white space or junk, and without quotes.
  static func encoding(_ head: ArraySlice<UInt8>) -> String? {
    let head = head.prefix(1024)
    guard let start = head.indices.first(where: { head[$0...].startsIgnoringCase(with: "<?xml") }),
      let end = head[start...].firstIndex(of: ASCII.greater)
    else { return nil }
    let declaration = head[start..<end]
    guard
      let name = declaration.indices.first(where: {
        declaration[$0...].startsIgnoringCase(with: "encoding")
      })
    else { return nil }
    let value = declaration[name...].dropFirst("encoding".utf8.count)
      .drop { $0.isWhitespace || $0 == ASCII.equals }
      .drop { $0 == ASCII.quote || $0 == ASCII.apostrophe }
      .prefix { $0.isXMLName }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
