import KithText

// Start tags and end tags.
extension XMLRepair {
  mutating func startTag(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let scan = scanner.scan(bytes, at: start)
    guard case .wellFormed = scan.finding, scan.end - start <= XMLLimits.tag else {
      if case .incomplete = scan.finding, !isFinal, bytes.count - start < XMLLimits.tag {
        return nil
      }
      return damagedTag(bytes, start, isFinal)
    }
    guard enter(bytes[(start + 1)..<scan.nameEnd], cut: nil) else { return nil }
    line += scan.lines
    if scan.isEmpty { leave() }
    return scan.end
  }

  private mutating func damagedTag(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    let limit = min(bytes.count, start + XMLLimits.tag)
    // The search for the end of an open quote goes far, so it is not made for each of many tags.
    let isLast = (isFinal || limit - start == XMLLimits.tag) && farSearches < XMLLimits.farSearches
    if isLast { farSearches += 1 }
    let repair = XMLTagRepair(bytes, at: start, limit: limit, isLast: isLast, line: line)
    let name = bytes[(start + 1)..<repair.nameEnd]
    if repair.ranOut {
      if limit - start == XMLLimits.tag { return beginOversizedTag(bytes, start, name, limit) }
      return isFinal ? cut(bytes, start) : nil
    }
    copyRun(bytes, upTo: start, resumeAt: repair.position)
    if name.count > XMLLimits.name {
      reports.add(
        "xml.long-name", "a tag with a name of \(name.count) bytes", done: "left out", line: line)
    } else {
      reports.add(repair.problems)
      guard enter(name, cut: nil) else { return nil }
      output.append(contentsOf: repair.output)
      if repair.isEmpty { leave() }
    }
    countLines(bytes, start, repair.position)
    return repair.position
  }

  /// A tag that is larger than any may be: its name stands for it, its attributes are passed over.
  private mutating func beginOversizedTag(
    _ bytes: [UInt8], _ start: Int, _ name: ArraySlice<UInt8>, _ end: Int
  ) -> Int? {
    copyRun(bytes, upTo: start)
    let isDropped = name.count > XMLLimits.name
    reports.add(
      .error, "xml.large-tag", "a tag of more than \(XMLLimits.tag) bytes",
      done: "its attributes are left out", line: line)
    if !isDropped {
      guard enter(name, cut: Array(bytes[start..<end])) else { return nil }
      append(name)
    }
    var quote: UInt8?
    for byte in bytes[start..<end] { Self.follow(byte, &quote) }
    countLines(bytes, start, end)
    modeLine = line
    mode = .oversizedTag(quote: quote, last: bytes[end - 1], isDropped: isDropped)
    return end
  }

  mutating func oversizedTag(
    _ bytes: [UInt8], _ start: Int, _ quote: UInt8?, _ last: UInt8, _ isDropped: Bool
  ) -> Int? {
    var quote = quote
    var position = start
    while position < bytes.count, quote != nil || bytes[position] != ASCII.greater {
      Self.follow(bytes[position], &quote)
      position += 1
    }
    countLines(bytes, start, position)
    let last = position > start ? bytes[position - 1] : last
    guard position < bytes.count else {
      mode = .oversizedTag(quote: quote, last: last, isDropped: isDropped)
      return position
    }
    resumeContent(at: position + 1)
    if last == ASCII.slash, !isDropped {
      closeLast()
      endDocumentIfClosed()
    }
    return position + 1
  }

  private static func follow(_ byte: UInt8, _ quote: inout UInt8?) {
    if byte == quote {
      quote = nil
    } else if quote == nil, byte == ASCII.quote || byte == ASCII.apostrophe {
      quote = byte
    }
  }

  /// The file ends in a tag: the element is known, but nothing in it is sure to be whole.
  mutating func cut(_ bytes: [UInt8], _ start: Int) -> Int? {
    copyRun(bytes, upTo: start, resumeAt: bytes.count)
    let name = bytes[(start + 1)...].prefix { $0.isXMLName }
    let isWhole = name.endIndex < bytes.count && name.first?.beginsXMLName == true
    if isWhole, name.count <= XMLLimits.name, enter(name, cut: Array(bytes[start...])) {
      append(name)
    } else if open.isEmpty {
      reports.add(
        "xml.incomplete", "the file ends inside a tag", done: "what is complete is kept", line: line
      )
    }
    countLines(bytes, start, bytes.count)
    return bytes.count
  }

  private mutating func append(_ name: ArraySlice<UInt8>) {
    output.append(ASCII.less)
    output.append(contentsOf: name)
    output.append(ASCII.greater)
  }

  /// Notes that an element begins; answers whether it may.
  private mutating func enter(_ name: ArraySlice<UInt8>, cut: [UInt8]?) -> Bool {
    if open.isEmpty { beginDocument(name) }
    guard open.count < XMLLimits.depth else {
      stop("xml.too-deep", "more than \(XMLLimits.depth) elements inside one another")
      return false
    }
    open.push(name)
    reports.events += 1
    places.append(XMLPlace(line: line, cut: cut))
    return true
  }

  private mutating func beginDocument(_ name: ArraySlice<UInt8>) {
    sayJunk()
    isBlankSoFar = false
    let kind = XMLDocumentKind(root: name)
    guard documents > 0 else { return firstKind = kind }
    let name = TerminalText.short(String(decoding: name, as: UTF8.self))
    if let kind, let firstKind, kind != firstKind {
      return reports.addFailure(
        "xml.other-document", "<\(name)>, a document of another format, follows after the end",
        done: "not read; give it as a file of its own", line: line)
    }
    reports.add(
      "xml.several-documents", "<\(name)> follows after the end of the document",
      done: "read as another document", line: line)
  }

  private mutating func leave() {
    open.pop()
    reports.events += 1
    endDocumentIfClosed()
  }

  private mutating func endDocumentIfClosed() {
    if open.isEmpty { documents += 1 }
  }

  mutating func endTag(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> Int? {
    var nameEnd = start + 2
    while nameEnd < bytes.count, bytes[nameEnd].isXMLName || bytes[nameEnd] >= 0x80 { nameEnd += 1 }
    var end = nameEnd
    while end < bytes.count, bytes[end].isXMLSpace { end += 1 }
    guard end < bytes.count else {
      if bytes.count - start > XMLLimits.tag || isFinal { return cutEndTag(bytes, start) }
      return nil
    }
    countLines(bytes, nameEnd, end)
    if bytes[end] == ASCII.greater, open.lastIs(bytes, start + 2, nameEnd) {
      leave()
      return end + 1
    }
    return mendEndTag(bytes, start, nameEnd, end)
  }

  private mutating func cutEndTag(_ bytes: [UInt8], _ start: Int) -> Int {
    copyRun(bytes, upTo: start, resumeAt: bytes.count)
    if open.isEmpty { junk.count += bytes.count - start }
    countLines(bytes, start, bytes.count)
    return bytes.count
  }

  /// Ends the elements that an end tag ends, the ones inside them too; one that ends none is left out.
  private mutating func mendEndTag(
    _ bytes: [UInt8], _ start: Int, _ nameEnd: Int, _ end: Int
  ) -> Int? {
    let next = bytes[end] == ASCII.greater ? end + 1 : end
    copyRun(bytes, upTo: start, resumeAt: next)
    let name = bytes[(start + 2)..<nameEnd]
    let shown = TerminalText.short(String(decoding: name, as: UTF8.self))
    if next == end {
      reports.add(
        "xml.missing-tag-end", "no > after </\(shown)", done: "read as if there were", line: line)
    }
    let isTypo = open.depth(of: name) == nil && open.lastResembles(name)
    guard let depth = isTypo ? 1 : open.depth(of: name) else {
      reports.add(
        "xml.stray-end-tag", "</\(shown)> ends nothing that is open", done: "left out", line: line)
      return next
    }
    if depth > 1 {
      let inner = TerminalText.short(String(decoding: open.last, as: UTF8.self))
      reports.add(
        "xml.missing-end-tag", "</\(shown)> comes before </\(inner)>",
        done: depth == 2 ? "that ends here too" : "\(depth - 1) elements end here too", line: line)
    } else if !open.last.elementsEqual(name) {
      reports.add(
        "xml.end-tag-spelling", "</\(shown)> is spelt otherwise than its start tag",
        done: "read as its end", line: line)
    }
    for _ in 0..<depth { closeLast() }
    endDocumentIfClosed()
    return next
  }

  private mutating func countLines(_ input: [UInt8], _ start: Int, _ end: Int) {
    let bytes = input.span
    for position in start..<end { countLine(bytes, at: position) }
  }
}
