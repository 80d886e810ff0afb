import KithText

extension Sample {
  /// Whether a start tag declares a namespace whose name, with the quotes around it, holds a text in any letter case.
  ///
  /// What texts, comments and the values of other attributes hold declares nothing.
  func declaresNamespace(_ text: StaticString) -> Bool {
    var rest = bytes[...]
    while let less = rest.firstIndex(of: ASCII.less) {
      rest = rest[less...]
      if let end = Self.endOfText(rest) {
        rest = rest[end...]
        continue
      }
      let end = Self.endOfTag(rest)
      if Self.declares(text, rest[..<end]) { return true }
      rest = rest[end...]
    }
    return false
  }

  /// The place behind a comment or a CDATA section that begins here.
  private static func endOfText(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.starts(with: "<!--".utf8) { return end(of: "-->", in: bytes) }
    return bytes.starts(with: "<![CDATA[".utf8) ? end(of: "]]>", in: bytes) : nil
  }

  private static func end(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int {
    let found = bytes.span.firstIndex(of: mark)
    return found.map { bytes.startIndex + $0 + mark.utf8CodeUnitCount } ?? bytes.endIndex
  }

  /// The place behind the tag that begins here; a `>` within quotes is of a value.
  private static func endOfTag(_ bytes: ArraySlice<UInt8>) -> Int {
    var quote: UInt8?
    for index in bytes.indices {
      switch (bytes[index], quote) {
      case (ASCII.greater, nil): return index + 1
      case (let byte, quote?) where byte == quote: quote = nil
      case (ASCII.quote, nil), (ASCII.apostrophe, nil): quote = bytes[index]
      default: break
      }
    }
    return bytes.endIndex
  }

  private static func declares(_ text: StaticString, _ tag: ArraySlice<UInt8>) -> Bool {
    var at = tag.startIndex
    var quote: UInt8?
    while at < tag.endIndex {
      let byte = tag[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == ASCII.quote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte == UInt8(ascii: "x"), tag[at...].starts(with: "xmlns".utf8) {
        if holds(text, value(behind: tag[at...])) { return true }
      }
      at += 1
    }
    return false
  }

  /// The value of the attribute that begins here, with the quotes around it.
  private static func value(behind bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let equals = bytes.firstIndex(of: ASCII.equals) else { return [] }
    let value = bytes[equals...].dropFirst().drop(while: \.isWhitespace)
    guard let quote = value.first, quote == ASCII.quote || quote == ASCII.apostrophe else {
      return value.prefix { !$0.isWhitespace && $0 != ASCII.greater }
    }
    let end = value.dropFirst().firstIndex(of: quote)
    return end.map { value[...$0] } ?? value
  }

  private static func holds(_ text: StaticString, _ value: ArraySlice<UInt8>) -> Bool {
    value.indices.contains { value[$0...].startsIgnoringCase(with: text) }
  }
}
