import KithText

// The extent of attribute values, with or without their quotes.
extension XMLTagRepair {
  mutating func readValue() -> XMLAttributeExtent {
    guard let quote = peek() else {
      return XMLAttributeExtent(start: count, end: count, next: count)
    }
    guard quote == ASCII.quote || quote == ASCII.apostrophe else { return readUnquoted() }
    return readQuoted(position + 1, quote)
  }

  /// Reads a value without an opening quote: up to the next blank, or to a closing quote that has
  /// no opening one (`text=Anna Albers" type="rss"`).
  private mutating func readUnquoted() -> XMLAttributeExtent {
    let start = position
    var end = start
    while end < count, !bytes[end].isXMLSpace, !Self.endsUnquoted(bytes[end]) { end += 1 }
    var mark = end
    while mark < count, !Self.endsUnquoted(bytes[mark]), bytes[mark] != ASCII.equals { mark += 1 }
    guard mark < count else {
      ranOut = true
      return XMLAttributeExtent(start: start, end: end, next: end)
    }
    if bytes[mark] == ASCII.quote {
      add("xml.missing-quote", "an attribute without its opening quote", "read up to the closing")
      return XMLAttributeExtent(start: start, end: mark, next: mark + 1)
    }
    if bytes[end] == ASCII.greater, end > start, bytes[end - 1] == ASCII.slash { end -= 1 }
    add("xml.unquoted-value", "an attribute without quotes", "read up to the next blank")
    return XMLAttributeExtent(start: start, end: end, next: end)
  }

  private static func endsUnquoted(_ byte: UInt8) -> Bool {
    byte == ASCII.greater || byte == ASCII.less || byte == ASCII.quote
  }

  /// Finds the quote that ends a value: one after which the tag goes on or ends.
  ///
  /// Other quotes belong to the text (`text="Say "hi" now"`), unless one opens the value of a next
  /// attribute: then it was this value's own closing quote that is missing.
  private mutating func readQuoted(_ start: Int, _ quote: UInt8) -> XMLAttributeExtent {
    var inner: Int?
    var index = start
    var isInMarkup = false
    while let found = bytes[index..<count].firstIndex(of: quote) {
      followMarkup(index..<found, quote, &isInMarkup)
      if isInMarkup {
        inner = inner ?? found
        index = found + 1
        continue
      }
      if goesOn(after: found + 1) {
        if inner != nil { add("xml.inner-quote", "a quote in a quoted attribute", "kept as text") }
        return XMLAttributeExtent(start: start, end: found, next: found + 1)
      }
      if let inner, endOfTag(from: index, before: found) != nil {
        // The search must not run through the tags that follow, once for each of them.
        return XMLAttributeExtent(start: start, end: inner, next: inner + 1)
      }
      if let name = nameBefore(quote: found, notBefore: start) {
        return unclosed(start, upTo: name)
      }
      inner = inner ?? found
      index = found + 1
    }
    if isLast, bytes[..<count].trimmingWhitespace().last == ASCII.greater,
      endOfTag(from: start, before: count) != nil
    {
      return unclosed(start, upTo: count)
    }
    ranOut = true
    return XMLAttributeExtent(start: start, end: count, next: count)
  }

  /// Follows whether a tag is open in a value: its quotes are of the text.
  private mutating func followMarkup(_ range: Range<Int>, _ quote: UInt8, _ isOpen: inout Bool) {
    for index in range {
      if isTagEnd(index) { isOpen = false }
      guard let name = nameOfTag(index) else { continue }
      if beginsHTML(name) || isEnclosed(name, by: quote) { isOpen = true }
    }
  }

  private func isTagEnd(_ index: Int) -> Bool {
    bytes[index] == ASCII.greater
      || bytes[index] == ASCII.ampersand && bytes[index..<count].starts(with: "&gt;".utf8)
  }

  /// Where the name stands of a tag that begins at a position, written plainly or with a reference; `nil` where none does.
  private func nameOfTag(_ index: Int) -> Int? {
    if bytes[index] == ASCII.less { return index + 1 }
    guard bytes[index] == ASCII.ampersand, bytes[index..<count].starts(with: "&lt;".utf8) else {
      return nil
    }
    return index + 4
  }

  /// Whether a tag with this name is of a text that goes on behind it, up to the quote that ends the value.
  ///
  /// A tag that follows a value without its closing quote has no quote behind its end, but other tags or a new line.
  private mutating func isEnclosed(_ name: Int, by quote: UInt8) -> Bool {
    if name < enclosure.end { return enclosure.isWhole }
    let limit = min(count, name + Self.maxMarkup)
    var isInTag = true
    var index = name
    while index < limit, bytes[index] != ASCII.lineFeed, bytes[index] != ASCII.carriageReturn {
      if isTagEnd(index) {
        isInTag = false
      } else if let next = nameOfTag(index) {
        guard !isInTag, next < limit, bytes[next].beginsXMLName || bytes[next] == ASCII.slash else {
          break
        }
        isInTag = true
      } else if !isInTag, bytes[index] == quote {
        enclosure = (index, goesOn(after: index + 1))
        return enclosure.isWhole
      }
      index += 1
    }
    if index == count, !isLast { ranOut = true }
    enclosure = (index, false)
    return false
  }

  /// Longer than the markup that people put into the value of an attribute.
  private static let maxMarkup = 1 << 12

  /// Whether the name of an element of HTML that people write into texts begins at a position.
  private func beginsHTML(_ start: Int) -> Bool {
    let name = bytes[min(start, count)..<count].prefix { $0.isLetter || $0.isDigit }
    guard (1...10).contains(name.count), name.endIndex < count,
      bytes[name.endIndex].isXMLSpace || bytes[name.endIndex] == ASCII.greater
    else { return false }
    return Self.textElements.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let textElements: Set<String> = [
    "a", "abbr", "b", "blockquote", "br", "cite", "code", "div", "em", "embed", "font", "h1", "h2",
    "h3",
    "h4", "hr", "i", "iframe", "img", "li", "ol", "p", "q", "small", "span", "strong", "sub", "sup",
    "tt",
    "u", "ul",
  ]

  /// Whether the tag goes on, or ends, at a position.
  private mutating func goesOn(after start: Int) -> Bool {
    var index = start
    while index < count, bytes[index].isXMLSpace { index += 1 }
    guard index < count else {
      ranOut = true
      return true
    }
    if bytes[index] == ASCII.greater || bytes[index] == ASCII.less { return true }
    if bytes[index] == ASCII.slash {
      if index + 1 == count { ranOut = true }
      return index + 1 == count || bytes[index + 1] == ASCII.greater
    }
    let name = index
    while index < count, bytes[index].isXMLName || bytes[index] >= 0x80 { index += 1 }
    guard index > name else { return false }
    while index < count, bytes[index].isXMLSpace { index += 1 }
    guard index < count else {
      ranOut = true
      return true
    }
    return bytes[index] == ASCII.equals || bytes[index] == ASCII.greater
  }

  /// The blank before `name=`, where that stands before a quote.
  private func nameBefore(quote: Int, notBefore start: Int) -> Int? {
    var index = quote - 1
    while index > start, bytes[index].isXMLSpace { index -= 1 }
    guard index > start, bytes[index] == ASCII.equals else { return nil }
    let equals = index
    while index > start, bytes[index - 1].isXMLName { index -= 1 }
    guard index < equals, index > start, bytes[index].beginsXMLName,
      bytes[index - 1].isXMLSpace
    else { return nil }
    return index - 1
  }

  /// The extent of a value whose closing quote is missing, and which ends before a next attribute
  /// of the same tag or of a next one.
  private mutating func unclosed(_ start: Int, upTo name: Int) -> XMLAttributeExtent {
    add("xml.missing-quote", "an attribute without its closing quote", "read up to the next")
    var end = name
    if let greater = endOfTag(from: start, before: name) {
      end = bytes[greater - 1] == ASCII.slash && greater > start ? greater - 1 : greater
    }
    let next = end
    while end > start, bytes[end - 1].isXMLSpace { end -= 1 }
    return XMLAttributeExtent(start: start, end: end, next: next)
  }

  /// The first `>` after which, but for blanks, a tag begins.
  private func endOfTag(from start: Int, before limit: Int) -> Int? {
    var greater: Int?
    for index in start..<limit {
      switch bytes[index] {
      case ASCII.greater: greater = index
      case ASCII.less: if let greater { return greater }
      case let byte: if !byte.isXMLSpace { greater = nil }
      }
    }
    return nil
  }
}
