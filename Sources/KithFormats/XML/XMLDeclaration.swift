import KithText

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

  /// Whether a declaration, from `<?xml` to `?>`, is written as XML has it (XML 1.0 section 2.8).
  static func isWellFormed(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "<?xml".utf8), text.suffix(2).elementsEqual("?>".utf8),
      let parts = parts(text.dropFirst(5).dropLast(2)), parts.first?.name == "version"
    else { return false }
    let names = parts.map(\.name)
    return names == ["version", "encoding", "standalone"].filter(names.contains)
      && parts.allSatisfy(isFit)
  }

  private static func isFit(_ part: (name: String, value: ArraySlice<UInt8>)) -> Bool {
    switch part.name {
    case "version":
      part.value.starts(with: "1.".utf8) && part.value.dropFirst(2).allSatisfy(\.isDigit)
    case "encoding":
      part.value.first?.isLetter == true
        && part.value.allSatisfy { $0.isXMLName && $0 != ASCII.colon }
    default: part.value.elementsEqual("yes".utf8) || part.value.elementsEqual("no".utf8)
    }
  }

  /// The names and values in quotes, each after white space; `nil` where there is anything else.
  private static func parts(
    _ text: ArraySlice<UInt8>
  ) -> [(name: String, value: ArraySlice<UInt8>)]? {
    var parts: [(name: String, value: ArraySlice<UInt8>)] = []
    var rest = text
    while rest.contains(where: { !$0.isXMLSpace }) {
      guard rest.first?.isXMLSpace == true else { return nil }
      let name = rest.drop(while: \.isXMLSpace).prefix(while: \.isLetter)
      rest = rest[name.endIndex...].drop(while: \.isXMLSpace)
      guard rest.popFirst() == ASCII.equals else { return nil }
      rest = rest.drop(while: \.isXMLSpace)
      guard let quote = rest.popFirst(), quote == ASCII.quote || quote == ASCII.apostrophe,
        let end = rest.firstIndex(of: quote)
      else { return nil }
      parts.append((String(decoding: name, as: UTF8.self), rest[..<end]))
      rest = rest[(end + 1)...]
    }
    return parts
  }
}
