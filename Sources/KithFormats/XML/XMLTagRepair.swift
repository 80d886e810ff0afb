import KithText

/// Reads a start tag that is not as it should be, and writes it as it was meant.
struct XMLTagRepair {
  /// The tag for the parser.
  var output: [UInt8] = [ASCII.less]
  /// What had to be done.
  var problems: [XMLProblem] = []
  /// The end of the name in the input.
  private(set) var nameEnd: Int
  /// The position after the tag.
  var position: Int
  /// Whether it ends in `/>`.
  private(set) var isEmpty = false
  /// Whether the bytes at hand were not enough.
  var ranOut = false

  let bytes: [UInt8]
  let count: Int
  /// Whether no more bytes will come than those up to the limit.
  let isLast: Bool
  /// Up to where was looked for the end of a value that has tags in it, and whether it was found.
  var enclosure = (end: 0, isWhole: false)
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

// MARK: Reading

extension XMLTagRepair {
  mutating func peek(_ offset: Int = 0) -> UInt8? {
    guard position + offset < count else {
      ranOut = true
      return nil
    }
    return bytes[position + offset]
  }

  mutating func skipSpace() {
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

  mutating func add(_ slug: String, _ what: String, _ done: String) {
    advance(to: position)
    add(XMLProblem(slug: slug, what: what, done: done, line: line))
  }

  private mutating func add(_ problem: XMLProblem) {
    // A megabyte of ampersands is one tag.
    if problems.count >= DiagnosticList.maxOfKind, problems.last?.slug == problem.slug {
      problems[problems.count - 1].count += 1
    } else {
      problems.append(problem)
    }
  }
}
