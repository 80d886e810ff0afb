import KithText

/// What one outline says, before it is known what it is; valid as long as its tag.
struct OPMLOutline {
  private let tag: XMLStartTag
  /// For each ``OPMLAttribute`` its position in the tag, or -1.
  private var positions = SIMD16<Int16>(repeating: -1)
  /// The positions of the other attributes.
  private(set) var others: [Int] = []

  init(_ tag: XMLStartTag, attributes: inout [OPMLAttribute]) {
    self.tag = tag
    for (index, number) in tag.numbers.prefix(Int(Int16.max)).enumerated() {
      while attributes.count <= number {
        attributes.append(OPMLAttribute(tag.name(attributes.count)))
      }
      let attribute = attributes[number]
      if attribute != .other, positions[attribute.rawValue] < 0 {
        positions[attribute.rawValue] = Int16(index)
      } else {
        others.append(index)
      }
    }
  }

  /// The heading and value of an attribute at a position.
  func column(at index: Int) -> (heading: String, value: String) {
    (tag.name(tag.number(at: index)).qualified, tag.value(at: index))
  }

  /// Lets a function look at an attribute's bytes; none where it is missing.
  @inline(__always)
  func withValue<Result>(_ attribute: OPMLAttribute, _ body: (Span<UInt8>) -> Result) -> Result {
    tag.withValue(at: Int(positions[attribute.rawValue]), body)
  }

  /// Where the attribute's text begins and ends, without white space around it.
  @inline(__always)
  private func extent(_ attribute: OPMLAttribute) -> Range<Int> {
    withValue(attribute) { bytes in
      var (start, end) = (0, bytes.count)
      while start < end, bytes[start].isWhitespace { start += 1 }
      while start < end, bytes[end - 1].isWhitespace { end -= 1 }
      return start..<end
    }
  }

  /// Whether an attribute is there and not blank.
  func has(_ attribute: OPMLAttribute) -> Bool { !extent(attribute).isEmpty }

  /// The value of an attribute without white space around it; `nil` where it is missing or blank.
  subscript(attribute: OPMLAttribute) -> String? {
    let extent = extent(attribute)
    return extent.isEmpty ? nil : tag.value(at: Int(positions[attribute.rawValue]), extent)
  }

  /// A part of an attribute's value.
  subscript(attribute: OPMLAttribute, range: Range<Int>) -> String {
    tag.value(at: Int(positions[attribute.rawValue]), range)
  }

  /// The value of an attribute as plain text.
  func plain(_ attribute: OPMLAttribute) -> String? {
    guard let text = self[attribute] else { return nil }
    return isPlain(attribute) ? text : MarkupText.plain(text)
  }

  /// Whether an attribute has nothing that may be HTML: no `<`, and no `&` with a `;` after it.
  func isPlain(_ attribute: OPMLAttribute) -> Bool {
    withValue(attribute) { bytes in
      let mark = XMLByteScan.first(bytes, from: 0, ASCII.less, ASCII.ampersand, ASCII.ampersand)
      guard mark < bytes.count else { return true }
      return bytes[mark] == ASCII.ampersand
        && !(mark..<bytes.count).contains {
          bytes[$0] == ASCII.less || bytes[$0] == ASCII.semicolon
        }
    }
  }

  /// Whether an attribute is this text, in any letter case.
  func equals(_ attribute: OPMLAttribute, _ text: StaticString) -> Bool {
    guard has(attribute), let value = self[attribute] else { return false }
    return value.utf8.equalsIgnoringCase(text)
  }

  /// Whether two attributes are the same, byte by byte.
  func areEqual(_ one: OPMLAttribute, _ other: OPMLAttribute) -> Bool {
    withValue(one) { one in
      withValue(other) { other in
        guard one.count == other.count else { return false }
        for index in one.indices where one[index] != other[index] { return false }
        return true
      }
    }
  }

  /// The name: `text`, and `title` where that is blank, as in Thunderbird's folders.
  var name: String? { plain(.text) ?? plain(.title) }

  /// Whether the version of its feed is one of Atom: `ATOM`, `ATOM1`.
  var isAtomVersion: Bool { self[.version]?.utf8.startsIgnoringCase(with: "atom") == true }

  /// Whether it names a feed or a page.
  var hasAddress: Bool { has(.xmlUrl) || has(.htmlUrl) || has(.url) }

  /// Whether its address is that of another list.
  ///
  /// OPML 2.0 says so of `type="include"`, and of a `type="link"` whose address ends in `.opml`.
  var isInclusion: Bool {
    guard !has(.xmlUrl), let url = self[.url] else { return false }
    return equals(.type, "include")
      || equals(.type, "link") && url.utf8.suffix(5).equalsIgnoringCase(".opml")
  }
}

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
