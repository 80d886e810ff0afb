import KithText

/// The name of a document's root element, as far as the head of a file shows it.
struct XMLRootName {
  /// The name as written.
  let name: ArraySlice<UInt8>
  /// The place of the root; 0 where no other text stands before the document.
  let start: Int
  /// The start tag from its name on, as far as the head of the file shows it.
  private let tag: ArraySlice<UInt8>
  /// What follows the start tag.
  private let content: ArraySlice<UInt8>

  /// Looks past white space, comments, instructions and the document type.
  ///
  /// Below other text a root begins a line, outside of the cells of a table: what stands within a line or a cell is
  /// a value.
  init?(_ sample: Sample) {
    let bytes = sample.outsideCells
    var rest = bytes[...]
    var followsText = false
    while let less = rest.firstIndex(of: ASCII.less) {
      if rest[..<less].contains(where: { $0 > ASCII.space }) { followsText = true }
      // Words may stand before a document, but no other format.
      if followsText, let first = sample.trimmed.first, "{[\"".utf8.contains(first) { return nil }
      rest = rest[less...]
      if let end = Self.endOfDeclaration(rest) {
        rest = rest[end...]
        continue
      }
      let name = rest.dropFirst().prefix { $0.isXMLName || $0 >= 0x80 }
      guard let first = name.first, first.beginsXMLName,
        !followsText || Self.beginsLine(bytes, less), !Self.isCell(rest)
      else {
        followsText = true
        rest = rest.dropFirst()
        continue
      }
      self.name = name
      tag = rest.dropFirst().prefix { $0 != ASCII.greater }
      content = rest[tag.endIndex...].dropFirst()
      start = followsText ? max(less, 1) : 0
      return
    }
    return nil
  }

  /// How sure a format may be whose root this is: below other text less than at the beginning.
  var certainty: Certainty { start == 0 ? .certain : .likely.beginning(at: start) }

  /// Whether the place is on the first line, the first on its line, or behind a declaration.
  private static func beginsLine(_ bytes: [UInt8], _ place: Int) -> Bool {
    let before = bytes[..<place]
    let last = before.last { $0 != ASCII.space && $0 != ASCII.tab }
    return last == ASCII.lineFeed || last == ASCII.carriageReturn || last == ASCII.greater
      || !before.trimmingWhitespace().contains {
        $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
      }
  }

  /// Whether the tag is all that a cell of a table holds.
  private static func isCell(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: ASCII.greater), let next = bytes[end...].dropFirst().first
    else { return false }
    // A tab may also stand before the next tag; headings are followed by no tag on their line.
    if next == ASCII.tab {
      let line = bytes[end...].prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
      return !line.contains(ASCII.less) && line.contains { $0 != ASCII.greater && $0 > ASCII.space }
    }
    return ",;|".utf8.contains(next)
  }

  /// The name without its prefix, in small letters.
  var local: String { Self.local(name) }

  /// The name of the first element in the root, as ``local``; `nil` where the head of the file shows none.
  var firstChild: String? {
    var rest = content
    while let less = rest.firstIndex(of: ASCII.less) {
      rest = rest[less...]
      if let end = Self.endOfDeclaration(rest) {
        rest = rest[end...]
        continue
      }
      return Self.local(rest.dropFirst().prefix { $0.isXMLName })
    }
    return nil
  }

  private static func local(_ name: ArraySlice<UInt8>) -> String {
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
