import KithModel

/// What one outline says, before it is known what it is.
struct OPMLOutline {
  /// The other attributes, in order.
  private(set) var others: [Column] = []
  private var values = [String?](repeating: nil, count: OPMLAttribute.known)

  init(_ tag: XMLStartTag, attributes: inout [OPMLAttribute]) {
    for index in 0..<tag.count {
      let number = tag.number(at: index)
      while attributes.count <= number {
        attributes.append(OPMLAttribute(tag.name(attributes.count)))
      }
      let attribute = attributes[number]
      if attribute != .other, values[attribute.rawValue] == nil {
        values[attribute.rawValue] = tag.value(at: index)
      } else {
        others.append(Column(heading: tag.name(number).qualified, value: tag.value(at: index)))
      }
    }
  }

  /// The value of an attribute without white space around it; `nil` where it is missing or blank.
  subscript(attribute: OPMLAttribute) -> String? {
    guard let value = values[attribute.rawValue], let first = value.utf8.first,
      let last = value.utf8.last
    else { return nil }
    guard first.isWhitespace || last.isWhitespace else { return value }
    let trimmed = value.trimmingWhitespace()
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  /// The name: `text`, and `title` where that is blank, as in Thunderbird's folders.
  var name: String? { (self[.text] ?? self[.title]).map(OPMLText.plain) }

  /// Whether it names a feed or a page.
  var hasAddress: Bool { self[.xmlUrl] != nil || self[.htmlUrl] != nil || self[.url] != nil }

  /// Whether its address is that of another list.
  ///
  /// OPML 2.0 says so of `type="include"`, and of a `type="link"` whose address ends in `.opml`.
  var isInclusion: Bool {
    guard let type = self[.type]?.utf8, self[.xmlUrl] == nil, let url = self[.url]?.utf8 else {
      return false
    }
    return type.equalsIgnoringCase("include")
      || type.equalsIgnoringCase("link") && url.suffix(5).equalsIgnoringCase(".opml")
  }
}
