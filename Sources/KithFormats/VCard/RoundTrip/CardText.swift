import KithText

/// The text of a card as `kith:vcard` keeps it: the physical lines, of which folds alone are undone.
///
/// What transfer encodings break stays broken: a soft line break of quoted-printable, base64 that is not
/// indented, an empty line, a card in a card. So written again, each such line is what it was.
enum CardText {
  /// The lines of a card, each with a line feed behind it.
  static func unfolded(_ bytes: [UInt8], _ range: Range<Int>, indentation: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count + 1)
    var position = range.lowerBound
    var lineStart = 0
    // Whether the line is quoted-printable, once somebody has asked.
    var isPacked: Bool?
    // Whether the line is one of an indented card in the card, each of which looks like a fold.
    var isNested = false
    while position < range.upperBound {
      let end =
        LineEnd.find(in: bytes, from: position, to: range.upperBound, isLast: true)
        ?? LineEnd.Position(content: range.upperBound, next: range.upperBound)
      var start = position
      let indented = min(end.content, position + indentation)
      while start < indented, isBlank(bytes[start]) { start += 1 }
      position = end.next
      let isIndented = start < end.content && isBlank(bytes[start])
      isNested =
        isIndented
        && (isNested || beginsCard(bytes, start..<end.content, below: text[lineStart...]))
      if isIndented, !isNested, canGoOn(text, from: lineStart, isPacked: &isPacked) {
        text.removeLast()
        start += 1
      } else if !endsInSoftBreak(text, from: lineStart, isPacked: &isPacked) {
        lineStart = text.count
        isPacked = nil
      }
      text += bytes[start..<end.content]
      text.append(ASCII.lineFeed)
    }
    return text
  }

  /// Appends the lines of a text with line ends of vCard, folded where the version allows it.
  static func append(
    _ text: borrowing Span<UInt8>, version: VCardVersion, to bytes: inout [UInt8]
  ) {
    var start = 0
    var isBroken = false
    while start < text.count {
      let end = ByteScan.firstIndex(
        of: ASCII.lineFeed, or: ASCII.lineFeed, in: text, from: start, to: text.count)
      let line = text.extracting(start..<end)
      start = end + 1
      let goesOn = line.count > 0 && line[line.count - 1] == ASCII.equals
      // In 2.1 a fold may stand only where a blank is, or in base64; and an indented line stays as it is.
      let isLong =
        line.count > ContentLineFolding.width && !isBlank(line[0])
        && (version != .v21 || declaredEncoding(line) == .base64)
      let isPacked = (goesOn || isLong) && (isBroken || declaredEncoding(line) == .quotedPrintable)
      // In quoted-printable a fold might cut an escape in two.
      if isLong, !isPacked {
        ContentLineFolding.append(line, to: &bytes)
      } else {
        bytes.append(addingCapacity: line.count + 2) { output in
          output.append(copying: line)
          output.append(ASCII.carriageReturn)
          output.append(ASCII.lineFeed)
        }
      }
      isBroken = goesOn && isPacked
    }
  }

  /// Whether an indented card begins below a line of AGENT.
  private static func beginsCard(
    _ bytes: [UInt8], _ content: Range<Int>, below line: ArraySlice<UInt8>
  ) -> Bool {
    switch NestedCard.head(of: line.dropLast()) {
    case .isOpen: true
    case .isAwaited: CardBorder(bytes, content)?.kind == .begin
    case nil: false
    }
  }

  /// Whether a fold can go on behind the text: not behind an empty line, nor behind a soft line break of
  /// quoted-printable, whose next line keeps its blanks.
  private static func canGoOn(
    _ text: [UInt8], from lineStart: Int, isPacked: inout Bool?
  ) -> Bool {
    guard text.count > 1, text[text.count - 2] != ASCII.lineFeed else { return false }
    return !endsInSoftBreak(text, from: lineStart, isPacked: &isPacked)
  }

  /// Whether the text ends in a soft line break, so that the next line, its blanks too, is of the same line.
  private static func endsInSoftBreak(
    _ text: [UInt8], from lineStart: Int, isPacked: inout Bool?
  ) -> Bool {
    guard text.count > 1, text[text.count - 2] == ASCII.equals else { return false }
    let packed =
      isPacked
      ?? (declaredEncoding(text.span.extracting(lineStart..<text.count)) == .quotedPrintable)
    isPacked = packed
    return packed
  }

  private static func declaredEncoding(
    _ line: borrowing Span<UInt8>
  ) -> ContentLine.TransferEncoding? {
    let bytes = [UInt8](capacity: line.count) { bytes in
      for index in line.indices { bytes.append(line[index]) }
    }
    return LogicalLines.declaredEncoding(bytes)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }
}
