/// The name of a document's root element, as far as the head of a file shows it.
struct XMLRootName {
  /// The name as written.
  let name: ArraySlice<UInt8>
  /// Whether other text stands before the document.
  let followsJunk: Bool
  /// The start tag from its name on, as far as the head of the file shows it.
  private let tag: ArraySlice<UInt8>

  /// Looks past white space, comments, instructions and the document type.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var followsJunk = false
    while let less = rest.firstIndex(of: ASCII.less) {
      if rest[..<less].contains(where: { !$0.isWhitespace && $0 > 0x20 }) { followsJunk = true }
      rest = rest[less...]
      if let end = Self.endOfDeclaration(rest) {
        rest = rest[end...]
        continue
      }
      let name = rest.dropFirst().prefix { $0.isXMLName || $0 >= 0x80 }
      guard let first = name.first, first.beginsXMLName else {
        followsJunk = true
        rest = rest.dropFirst()
        continue
      }
      self.name = name
      tag = rest.dropFirst().prefix { $0 != ASCII.greater }
      self.followsJunk = followsJunk
      return
    }
    return nil
  }

  /// The name without its prefix, in small letters.
  var local: String {
    String(decoding: name.split(separator: ASCII.colon).last ?? name, as: UTF8.self).lowercased()
  }

  /// Whether the start tag holds a text, such as a namespace that it declares, in any letter case.
  func holds(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard tag.count >= count else { return false }
    return (tag.startIndex...(tag.endIndex - count)).contains {
      tag[$0...].startsIgnoringCase(with: text)
    }
  }

  /// The position after the comment, instruction or document type that begins here, if one does.
  private static func endOfDeclaration(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.starts(with: "<!--".utf8) { return end(of: "-->", in: bytes) }
    if bytes.startsIgnoringCase(with: "<?xml") { return end(of: ">", in: bytes) }
    if bytes.starts(with: "<?".utf8) { return end(of: "?>", in: bytes) }
    guard bytes.starts(with: "<!".utf8) else { return nil }
    var state = XMLDocumentType.outside
    for index in bytes.indices {
      state = state.after(bytes[index])
      if case .done = state { return index + 1 }
    }
    return bytes.endIndex
  }

  private static func end(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int {
    let found = bytes.indices.first { bytes[$0...].startsIgnoringCase(with: mark) }
    return found.map { $0 + mark.utf8CodeUnitCount } ?? bytes.endIndex
  }
}
