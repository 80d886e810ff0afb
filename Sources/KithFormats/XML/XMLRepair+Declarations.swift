import KithText

// What is not for the parser: comments, CDATA marks, instructions, document types.
extension XMLRepair {
  mutating func comment(_ bytes: [UInt8], _ start: Int) -> Int? {
    skip("-->", bytes, start)
  }

  /// Instructions say nothing about people; the XML declaration's encoding has been decided before.
  mutating func instruction(_ bytes: [UInt8], _ start: Int, _ isDeclaration: Bool) -> Int? {
    // A declaration that lacks its `?` would else swallow the document.
    skip(isDeclaration ? ">" : "?>", bytes, start)
  }

  /// Passes over bytes up to and with a mark, as far as there are any.
  private mutating func skip(_ mark: StaticString, _ input: [UInt8], _ start: Int) -> Int? {
    let bytes = input.span
    let length = mark.utf8CodeUnitCount
    var position = start
    while position + length <= bytes.count {
      if bytes[position + length - 1] == ASCII.greater,
        input[position..<(position + length)].startsIgnoringCase(with: mark)
      {
        resumeContent(at: position + length)
        return position + length
      }
      countLine(bytes, at: position)
      position += 1
    }
    return position > start ? position : nil
  }

  mutating func documentType(_ input: [UInt8], _ start: Int, _ state: XMLDocumentType) -> Int? {
    let bytes = input.span
    var state = state
    var position = start
    while position < bytes.count {
      countLine(bytes, at: position)
      if case .outside = state, bytes[position] == UInt8(ascii: "[") {
        reports.add(
          .note, "xml.document-type", "the document type declares entities or attributes",
          done: "not read", line: line)
      }
      state = state.after(bytes[position])
      position += 1
      if case .done = state {
        resumeContent(at: position)
        return position
      }
    }
    mode = .documentType(state)
    return position
  }

  /// CDATA becomes text: libxml2 keeps a section whole, and gives up at ten megabytes.
  mutating func cdata(_ input: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let bytes = input.span
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      let looksAhead = byte == UInt8(ascii: "]") || byte == 0xEF
      if looksAhead, position + 2 >= bytes.count, !isFinal { break }
      if byte == UInt8(ascii: "]"), input[position...].starts(with: "]]>".utf8) {
        copyRun(input, upTo: position)
        resumeContent(at: position + 3)
        return position + 3
      }
      position = cdataByte(input, position, byte)
    }
    copyRun(input, upTo: position)
    return position > start ? position : nil
  }

  private mutating func cdataByte(_ input: [UInt8], _ position: Int, _ byte: UInt8) -> Int {
    let bytes = input.span
    switch byte {
    case ASCII.less, ASCII.greater, ASCII.ampersand:
      copyRun(input, upTo: position, resumeAt: position + 1)
      output.append(
        contentsOf: byte == ASCII.less
          ? "&lt;".utf8 : byte == ASCII.greater ? "&gt;".utf8 : "&amp;".utf8)
    case 0xEF where isNonCharacter(bytes, at: position):
      copyRun(input, upTo: position, resumeAt: position + 3)
      reports.add(
        "xml.non-character", "U+FFFE or U+FFFF, which is no character", done: "left out", line: line
      )
      return position + 3
    case _ where byte < 0x20 && !byte.isXMLSpace:
      copyRun(input, upTo: position, resumeAt: position + 1)
      reports.add("xml.control-character", "a control character", done: "left out", line: line)
    default:
      countLine(bytes, at: position)
    }
    return position + 1
  }
}
