import KithText

/// What a look at a start tag found: most tags are as they should be, and are not copied.
struct XMLTagScan {
  enum Finding {
    /// The tag may go to the parser as it stands.
    case wellFormed
    /// Something in it has to be mended.
    case damaged
    /// Its end is not among the bytes at hand.
    case incomplete
  }

  let finding: Finding
  /// The end of the name.
  var nameEnd = 0
  /// The position after the tag.
  var end = 0
  /// Whether it ends in `/>`.
  var isEmpty = false
  /// The line ends in the tag.
  var lines = 0
}

/// Looks at start tags, and uses its storage again from tag to tag.
struct XMLTagScanner {
  /// The hashes of the attributes' names; where two are equal, the repair compares the names.
  private var names: [UInt64] = []
  /// A bit for each hash that has come: a bit that is not set spares the search.
  private var seen: UInt64 = 0

  /// Looks at the tag that begins with the `<` at a position.
  mutating func scan(_ input: [UInt8], at start: Int) -> XMLTagScan {
    let bytes = input.span
    let count = bytes.count
    names.removeAll(keepingCapacity: true)
    seen = 0
    var lines = 0
    var position = endOfName(bytes, from: start + 1)
    let nameEnd = position
    guard nameEnd - start <= XMLLimits.name else { return XMLTagScan(finding: .damaged) }
    while true {
      let blank = position
      position = skipSpace(bytes, from: position, &lines)
      guard position < count else { return XMLTagScan(finding: .incomplete) }
      var byte = bytes[position]
      if byte == ASCII.greater {
        return XMLTagScan(
          finding: .wellFormed, nameEnd: nameEnd, end: position + 1, lines: lines)
      }
      if byte == ASCII.slash {
        guard position + 1 < count else { return XMLTagScan(finding: .incomplete) }
        guard bytes[position + 1] == ASCII.greater else { return XMLTagScan(finding: .damaged) }
        return XMLTagScan(
          finding: .wellFormed, nameEnd: nameEnd, end: position + 2, isEmpty: true, lines: lines)
      }
      guard position > blank, byte.beginsXMLName else { return XMLTagScan(finding: .damaged) }
      let name = position
      position = endOfName(bytes, from: position)
      let isNew = note(bytes, name, position)
      position = skipSpace(bytes, from: position, &lines)
      guard position < count else { return XMLTagScan(finding: .incomplete) }
      guard isNew, bytes[position] == ASCII.equals else { return XMLTagScan(finding: .damaged) }
      position = skipSpace(bytes, from: position + 1, &lines)
      guard position < count else { return XMLTagScan(finding: .incomplete) }
      byte = bytes[position]
      guard byte == ASCII.quote || byte == ASCII.apostrophe else {
        return XMLTagScan(finding: .damaged)
      }
      let value = endOfValue(input, bytes, from: position + 1, quote: byte, &lines)
      guard let value else { return XMLTagScan(finding: .damaged) }
      guard value < count else { return XMLTagScan(finding: .incomplete) }
      position = value + 1
    }
  }

  /// The position of the closing quote, the end of the bytes where there is none, or `nil` where the
  /// value holds what must not stand in one.
  @inline(__always)
  private func endOfValue(
    _ input: [UInt8], _ bytes: Span<UInt8>, from start: Int, quote: UInt8, _ lines: inout Int
  ) -> Int? {
    var position = start
    while true {
      position = XMLByteScan.endOfPlainValue(bytes, from: position, quote: quote)
      guard position < bytes.count else { return position }
      switch bytes[position] {
      case quote:
        return position
      case ASCII.ampersand:
        guard XMLReference.isXML(input, at: position) else { return nil }
      case 0xEF:
        guard !isNonCharacter(bytes, at: position) else { return nil }
      case let byte:
        guard byte.isXMLSpace else { return nil }
        if endsLine(bytes, at: position) { lines += 1 }
      }
      position += 1
    }
  }

  @inline(__always)
  private func endOfName(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position].isXMLName { position += 1 }
    return position
  }

  @inline(__always)
  private func skipSpace(_ bytes: Span<UInt8>, from start: Int, _ lines: inout Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position].isXMLSpace {
      if endsLine(bytes, at: position) { lines += 1 }
      position += 1
    }
    return position
  }

  /// Notes an attribute's name; answers whether it is the first of its name and not one too many.
  @inline(__always)
  private mutating func note(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hash = UInt64(end - start)
    for position in start..<end {
      hash = (hash ^ UInt64(bytes[position])) &* 0x9E37_79B9_7F4A_7C15
    }
    let bit: UInt64 = 1 << (hash >> 58)
    if seen & bit != 0, names.contains(hash) { return false }
    seen |= bit
    names.append(hash)
    return names.count <= XMLLimits.attributes
  }
}

/// Whether U+FFFE or U+FFFF, which XML excludes, stands at a position.
@inline(__always)
func isNonCharacter(_ bytes: Span<UInt8>, at position: Int) -> Bool {
  position + 2 < bytes.count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
}

/// Whether the byte at a position ends a line: a line feed, or the carriage return before it or alone.
@inline(__always)
func endsLine(_ bytes: Span<UInt8>, at position: Int) -> Bool {
  switch bytes[position] {
  case ASCII.carriageReturn: true
  case ASCII.lineFeed: position == 0 || bytes[position - 1] != ASCII.carriageReturn
  default: false
  }
}
