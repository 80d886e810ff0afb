/// Reads a start tag that is not as it should be, and writes it as it was meant.
struct XMLTagRepair {
  /// The tag for the parser.
  private(set) var output: [UInt8] = [ASCII.less]
  /// What had to be done.
  private(set) var problems: [XMLProblem] = []
  /// The end of the name in the input.
  private(set) var nameEnd: Int
  /// The position after the tag.
  private(set) var position: Int
  /// Whether it ends in `/>`.
  private(set) var isEmpty = false
  /// Whether the bytes at hand were not enough.
  private(set) var ranOut = false

  private let bytes: [UInt8]
  private let count: Int
  /// Whether no more bytes will come than those up to the limit.
  private let isLast: Bool
  private var names: Set<ArraySlice<UInt8>> = []
  private var tooMany = 0
  private var line: Int
  private var linePosition: Int

  /// Reads the tag that begins with the `<` at a position, among bytes up to a limit.
  init(_ bytes: [UInt8], at start: Int, limit: Int, isLast: Bool, line: Int) {
    self.bytes = bytes
    self.isLast = isLast
    self.line = line
    count = limit
    linePosition = start
    position = start + 1
    nameEnd = position
    let name = readName()
    nameEnd = position
    output.append(contentsOf: name)
    readAttributes()
    output.append(contentsOf: isEmpty ? "/>".utf8 : ">".utf8)
    if tooMany > 0 {
      add(
        "xml.too-many-attributes", "an element has more than \(XMLLimits.attributes) attributes",
        "the last \(tooMany) are left out")
    }
  }

  private mutating func readAttributes() {
    while true {
      let blank = position
      skipSpace()
      guard let byte = peek() else { return }
      if byte == ASCII.greater {
        position += 1
        return
      }
      if byte == ASCII.slash, peek(1) == ASCII.greater {
        isEmpty = true
        position += 2
        return
      }
      if byte == ASCII.less {
        return add("xml.missing-tag-end", "a tag begins inside a tag", "taken as its end")
      }
      if isName(at: position) {
        readAttribute(isApart: position > blank)
      } else {
        leaveOutStray()
      }
      if ranOut { return }
    }
  }

  /// Passes over what is neither name nor end: quotes without a name, a slash, punctuation.
  private mutating func leaveOutStray() {
    let start = position
    position += 1
    while position < count, !bytes[position].isXMLSpace, bytes[position] != ASCII.greater,
      bytes[position] != ASCII.less, bytes[position] != ASCII.slash, !isName(at: position)
    { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    add("xml.stray-in-tag", "\(TerminalText.short(text)) stands between attributes", "left out")
  }

  private mutating func readAttribute(isApart: Bool) {
    if !isApart {
      add("xml.missing-blank", "no blank before an attribute", "read as if there were")
    }
    let name = readName()
    var value = XMLAttributeExtent(start: position, end: position, next: position)
    skipSpace()
    if peek() == ASCII.equals {
      position += 1
      skipSpace()
      value = readValue()
    } else {
      add("xml.missing-value", "the attribute \(text(name)) has no value", "read as empty")
    }
    guard !ranOut else { return }
    keep(name, value)
    position = value.next
  }

  private mutating func keep(_ name: ArraySlice<UInt8>, _ value: XMLAttributeExtent) {
    guard names.insert(name).inserted else {
      let value = String(decoding: bytes[value.start..<value.end], as: UTF8.self)
      return add(
        "xml.duplicate-attribute",
        "the attribute \(text(name)) stands twice, the second time with \(TerminalText.short(value))",
        "the first is kept")
    }
    guard names.count <= XMLLimits.attributes else {
      tooMany += 1
      return
    }
    output.append(ASCII.space)
    if let first = name.first, first < 0x80, !first.beginsXMLName {
      output.append(UInt8(ascii: "_"))
      add("xml.bad-name", "\(text(name)) is no name", "read as _\(text(name))")
    }
    output.append(contentsOf: name)
    output.append(contentsOf: "=\"".utf8)
    write(value.start, value.end)
    output.append(ASCII.quote)
  }

  /// Writes a value so that the parser reads what was meant.
  private mutating func write(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      var length = 1
      switch byte {
      case ASCII.less:
        advance(to: index)
        add("xml.less-than-in-attribute", "a < in an attribute", "kept as text")
        output.append(contentsOf: "&lt;".utf8)
      case ASCII.quote:
        output.append(contentsOf: "&quot;".utf8)
      case ASCII.ampersand:
        advance(to: index)
        let reference = XMLReference(bytes, at: index, isFinal: true)
        let problem = reference.append(to: &output, bytes: bytes, at: index, line: line)
        if let problem { add(problem) }
        length = reference.length
      case 0xEF where isNonCharacter(bytes.span, at: index):
        advance(to: index)
        add("xml.non-character", "U+FFFE or U+FFFF, which is no character", "left out")
        length = 3
      case _ where byte < 0x20 && !byte.isXMLSpace:
        advance(to: index)
        add("xml.control-character", "a control character", "left out")
      default:
        output.append(byte)
      }
      index += length
    }
  }
}

// MARK: Values

extension XMLTagRepair {
  private mutating func readValue() -> XMLAttributeExtent {
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
    while let found = bytes[index..<count].firstIndex(of: quote) {
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

// MARK: Reading

extension XMLTagRepair {
  private mutating func peek(_ offset: Int = 0) -> UInt8? {
    guard position + offset < count else {
      ranOut = true
      return nil
    }
    return bytes[position + offset]
  }

  private mutating func skipSpace() {
    while position < count, bytes[position].isXMLSpace { position += 1 }
  }

  private func isName(at index: Int) -> Bool {
    bytes[index].isXMLName || XMLNameScalar.length(bytes, at: index, limit: count) > 0
  }

  private mutating func readName() -> ArraySlice<UInt8> {
    let start = position
    while position < count {
      if bytes[position].isXMLName {
        position += 1
      } else {
        let length = XMLNameScalar.length(bytes, at: position, limit: count)
        guard length > 0 else { break }
        position += length
      }
    }
    return bytes[start..<position]
  }

  private func text(_ name: ArraySlice<UInt8>) -> String {
    TerminalText.short(String(decoding: name, as: UTF8.self))
  }

  /// Moves the line count to a position further on.
  private mutating func advance(to index: Int) {
    guard index > linePosition else { return }
    let input = bytes
    let span = input.span
    for position in linePosition..<index where endsLine(span, at: position) { line += 1 }
    linePosition = index
  }

  private mutating func add(_ slug: String, _ what: String, _ done: String) {
    advance(to: position)
    add(XMLProblem(slug: slug, what: what, done: done, line: line))
  }

  private mutating func add(_ problem: XMLProblem) {
    // A megabyte of ampersands is one tag; more problems than are told need no place.
    if problems.count <= XMLLimits.reports { problems.append(problem) }
  }
}
