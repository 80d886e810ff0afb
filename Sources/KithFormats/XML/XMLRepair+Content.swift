import KithText

// Text, and what a `<` in it begins.
extension XMLRepair {
  /// Reads text up to and with the next tag; `nil` where more bytes are needed.
  mutating func content(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    if bytes[start] == ASCII.less { return markup(bytes, start, isFinal) }
    return open.isEmpty ? outside(bytes, start) : text(bytes, start, isFinal)
  }

  /// Text inside the document, up to the next `<`.
  private mutating func text(_ input: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let bytes = input.span
    let position = XMLByteScan.endOfPlainText(bytes, from: start)
    guard position < bytes.count else { return position }
    switch bytes[position] {
    case ASCII.less:
      return position
    case ASCII.greater:
      // `]]>` must not stand in text; `>` alone may, but a reference is as good.
      copyRun(input, upTo: position, resumeAt: position + 1)
      output.append(contentsOf: "&gt;".utf8)
    case ASCII.ampersand:
      return reference(input, position, isFinal)
    case 0xEF:
      guard position + 2 < bytes.count || isFinal else { return position > start ? position : nil }
      guard isNonCharacter(bytes, at: position) else { return position + 1 }
      copyRun(input, upTo: position, resumeAt: position + 3)
      reports.add(
        "xml.non-character", "U+FFFE or U+FFFF, which is no character", done: "left out", line: line
      )
      return position + 3
    case let byte where byte.isXMLSpace:
      countLine(bytes, at: position)
    default:
      copyRun(input, upTo: position, resumeAt: position + 1)
      reports.add("xml.control-character", "a control character", done: "left out", line: line)
    }
    return position + 1
  }

  private mutating func reference(_ bytes: [UInt8], _ position: Int, _ isFinal: Bool) -> Int? {
    let reference = XMLReference(bytes, at: position, isFinal: isFinal)
    switch reference.meaning {
    case .incomplete:
      return nil
    case .xml, .character:
      break
    default:
      let next = position + reference.length
      copyRun(bytes, upTo: position, resumeAt: next)
      let problem = reference.append(to: &output, bytes: bytes, at: position, line: line)
      if let problem { reports.add([problem]) }
    }
    return position + reference.length
  }

  /// What is no markup before, between and after documents: white space is fine there.
  private mutating func outside(_ input: [UInt8], _ start: Int) -> Int {
    let bytes = input.span
    var position = start
    while position < bytes.count, bytes[position] != ASCII.less {
      if bytes[position].isXMLSpace {
        countLine(bytes, at: position)
      } else {
        if junk.count == 0 { junk.line = line }
        junk.count += 1
        isBlankSoFar = false
      }
      position += 1
    }
    copyRun(input, upTo: start, resumeAt: position)
    return position
  }

  /// What a `<` begins; `nil` where more bytes are needed.
  private mutating func markup(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    guard start + 1 < bytes.count else { return isFinal ? cut(bytes, start) : nil }
    switch bytes[start + 1] {
    case ASCII.slash:
      return endTag(bytes, start, isFinal)
    case UInt8(ascii: "!"):
      return declaration(bytes, start, isFinal)
    case UInt8(ascii: "?"):
      return beginInstruction(bytes, start, isFinal)
    case let byte:
      let isName =
        byte.beginsXMLName || XMLNameScalar.length(bytes, at: start + 1, limit: bytes.count) > 0
      if isName { return startTag(bytes, start, isFinal) }
      if byte >= 0x80, bytes.count - start < 5, !isFinal { return nil }
      return strayLess(bytes, start)
    }
  }

  /// A `<` that begins nothing: `I <3 jobs`.
  private mutating func strayLess(_ bytes: [UInt8], _ position: Int) -> Int {
    copyRun(bytes, upTo: position, resumeAt: position + 1)
    if open.isEmpty {
      if junk.count == 0 { junk.line = line }
      junk.count += 1
      isBlankSoFar = false
    } else {
      output.append(contentsOf: "&lt;".utf8)
      reports.add("xml.bare-less-than", "a < that begins no tag", done: "kept as text", line: line)
    }
    return position + 1
  }

  private mutating func declaration(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let head = bytes[start...].prefix(9)
    let isDocumentType = head.startsIgnoringCase(with: "<!doctype")
    guard head.count == 9 || isFinal || head.starts(with: "<!--".utf8) else { return nil }
    copyRun(bytes, upTo: start)
    modeLine = line
    if head.starts(with: "<!--".utf8) {
      mode = .comment
      return start + 4
    }
    if head.starts(with: "<![CDATA[".utf8) {
      mode = .cdata
      runStart = start + 9
      return start + 9
    }
    if !isDocumentType {
      reports.add(
        "xml.stray-declaration", "a declaration outside the document type", done: "left out",
        line: line)
    }
    isBlankSoFar = false
    mode = .documentType(.outside)
    return start + 2
  }

  private mutating func beginInstruction(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let head = bytes[start...].prefix(6)
    guard head.count == 6 || isFinal else { return nil }
    let isDeclaration = head.startsIgnoringCase(with: "<?xml") && head.last?.isXMLName == false
    if isDeclaration {
      let whole = bytes[start...].prefix(Self.longestDeclaration)
      let end = whole.firstIndex(of: ASCII.greater)
      guard end != nil || whole.count == Self.longestDeclaration || isFinal else { return nil }
      checkDeclaration(end.map { whole[...$0] } ?? whole, isFirst: isAtStart && start == 0)
    }
    copyRun(bytes, upTo: start)
    isBlankSoFar = false
    modeLine = line
    mode = .instruction(isDeclaration: isDeclaration)
    return start + 2
  }

  /// Says what is wrong with a declaration; what it says of the character set was heard before.
  private mutating func checkDeclaration(_ text: ArraySlice<UInt8>, isFirst: Bool) {
    if !isFirst, isBlankSoFar || !open.isEmpty {
      let what = "an XML declaration in the document"
      reports.add(
        "xml.late-declaration", isBlankSoFar ? "white space before the XML declaration" : what,
        done: "passed over", line: line)
    }
    if !XMLDeclaration.isWellFormed(text) {
      reports.add(
        "xml.bad-declaration", "the XML declaration is not written as XML has it",
        done: "passed over", line: line)
    }
  }

  /// Longer than any declaration.
  private static let longestDeclaration = 1024
}
