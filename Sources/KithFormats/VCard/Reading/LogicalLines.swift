import KithText

/// The lines of one card, unfolded (RFC 6350 section 3.2), with the line breaks of transfer encodings undone.
///
/// Works on bytes: a fold may stand inside a UTF-8 sequence.
struct LogicalLines {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var position: Int
  private let end: Int
  private let indentation: Int
  /// The physical line at ``position``.
  private(set) var number: Int

  /// - Parameters:
  ///   - bytes: the bytes that the card lies in.
  ///   - range: the card without its END.
  ///   - number: the physical line that it begins on.
  ///   - indentation: blanks that stand before every line of an indented card.
  init(_ bytes: [UInt8], _ range: Range<Int>, number: Int, indentation: Int) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    self.number = number
    self.indentation = indentation
  }

  /// The physical line at ``position`` without its indentation.
  private func physical() -> (content: Range<Int>, next: Int) {
    let found =
      LineEnd.find(in: bytes, from: position, to: end, isLast: true)
      ?? LineEnd.Position(content: end, next: end)
    var start = position
    while start < found.content, start < position + indentation, Self.isBlank(bytes[start]) {
      start += 1
    }
    return (start..<found.content, found.next)
  }

  private mutating func advance(to next: Int) {
    position = next
    number += 1
  }

  /// Takes the next line that is not empty; answers false at the end of the card.
  mutating func next(into line: inout ContentLine) -> Bool {
    while position < end {
      let (content, next) = physical()
      let first = number
      advance(to: next)
      guard let start = content.first(where: { !Self.isBlank(bytes[$0]) }) else { continue }
      line.bytes.removeAll(keepingCapacity: true)
      line.bytes += bytes[start..<content.upperBound]
      line.number = first
      line.brokenAt = nil
      join(&line)
      return true
    }
    return false
  }

  /// Appends the physical lines that go on with this one, whatever made them so.
  private mutating func join(_ line: inout ContentLine) {
    var declared: ContentLine.TransferEncoding?
    var searched = 0
    while position < end {
      if line.bytes.last == ASCII.equals || Self.isBlank(line.bytes.last ?? 0) {
        if declared == nil { declared = Self.declaredEncoding(line.bytes, from: &searched) }
        if declared == .quotedPrintable, joinSoftBreak(&line) { continue }
      }
      guard indentation > 0 || Self.isBlank(bytes[position]) || isEnd(position) else {
        if !beginsProperty(), joinBroken(&line) { continue }
        break
      }
      if declared == nil { declared = Self.declaredEncoding(line.bytes, from: &searched) }
      if declared == .base64 || beginsFoldedCard(below: line.bytes) || !joinFold(&line) { break }
    }
  }

  /// Joins a quoted-printable soft break: `=` at the end, and all of the next line, its blanks too.
  private mutating func joinSoftBreak(_ line: inout ContentLine) -> Bool {
    guard let last = line.bytes.lastIndex(where: { !Self.isBlank($0) }),
      line.bytes[last] == ASCII.equals
    else { return false }
    line.bytes.removeSubrange(last...)
    let (content, next) = physical()
    line.bytes += bytes[content]
    advance(to: next)
    // An empty line has no soft break of its own, so it ends the value.
    return !content.isEmpty
  }

  /// Joins a folded line: exactly one blank goes.
  private mutating func joinFold(_ line: inout ContentLine) -> Bool {
    let mark = (position, number)
    var isAfterEmptyLine = false
    while position < end {
      let (content, next) = physical()
      advance(to: next)
      guard let start = content.first(where: { !Self.isBlank(bytes[$0]) }) else {
        // Exporters of backups put an empty line after every line, folded or not.
        isAfterEmptyLine = true
        continue
      }
      guard start > content.lowerBound, !isAfterEmptyLine || !looksLikeProperty(start, content)
      else { break }
      line.bytes += bytes[content.lowerBound + 1..<content.upperBound]
      return true
    }
    (position, number) = mark
    return false
  }

  /// Whether a card stands below an AGENT, each of its lines indented as a fold is.
  private func beginsFoldedCard(below line: [UInt8]) -> Bool {
    switch NestedCard.head(of: line[...]) {
    case .isOpen: true
    case .isAwaited: CardBorder(bytes, physical().content)?.kind == .begin
    case nil: false
    }
  }

  /// Whether a property begins at the next line: a name, and a colon, maybe behind parameters that go on in a fold.
  private func beginsProperty() -> Bool {
    let span = bytes.span
    var index = position
    // Nearly every line is a name and a colon, and asked for each.
    while index < end, Self.isNamePart(span[index]) { index += 1 }
    let hasName = index > position
    while index < end, Self.isBlank(span[index]) { index += 1 }
    guard hasName, index < end else { return false }
    if span[index] == ASCII.colon { return true }
    guard span[index] == ASCII.semicolon else { return false }
    while index < end, !isEnd(index) {
      if span[index] == ASCII.colon { return true }
      index += 1
    }
    while index < end, isEnd(index) { index += 1 }
    return index < end && Self.isBlank(span[index])
  }

  /// Joins a line that is no property: the value goes on in it, or a fold has lost its blank.
  private mutating func joinBroken(_ line: inout ContentLine) -> Bool {
    // By the whole line, as written again it may be folded elsewhere.
    let isLostFold = line.bytes.count >= Self.lengthOfFolded
    guard let name = Self.name(in: line.bytes), isLostFold || Self.mayHaveLines(name),
      Self.declaredEncoding(line.bytes) != .base64
    else { return false }
    let (content, next) = physical()
    guard DamagedLine(bytes, content) == nil else { return false }
    // Parts of an address stand on one line.
    if !isLostFold { line.bytes.append(Self.hasParts(name) ? ASCII.space : ASCII.lineFeed) }
    line.bytes += bytes[content]
    if line.brokenAt == nil { line.brokenAt = number }
    advance(to: next)
    return true
  }

  /// Exporters fold at 75 bytes, some at 72.
  private static let lengthOfFolded = 72

  /// The name of a property without its group; `nil` where the line is none.
  private static func name(in line: [UInt8]) -> ArraySlice<UInt8>? {
    let name = line.prefix(while: isNamePart)
    guard !name.isEmpty, name.endIndex < line.endIndex,
      [ASCII.colon, ASCII.semicolon].contains(line[name.endIndex]), line.contains(ASCII.colon)
    else { return nil }
    return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last
  }

  /// Whether people write several lines into a property.
  private static func mayHaveLines(_ name: ArraySlice<UInt8>) -> Bool {
    let names: [StaticString] = ["NOTE", "LABEL", "TITLE", "ROLE"]
    return hasParts(name) || name.startsIgnoringCase(with: "X-")
      || names.contains { name.equalsIgnoringCase($0) }
  }

  private static func hasParts(_ name: ArraySlice<UInt8>) -> Bool {
    name.equalsIgnoringCase("ADR") || name.equalsIgnoringCase("ORG")
  }

  /// Passes what goes on with a line that is parsed: base64 below it, or a card in it.
  mutating func takeContinuation(of line: inout ContentLine) {
    if line.encoding == .base64 { joinBase64(&line) }
    if let head = NestedCard.head(of: line.bytes[...]) { _ = nestedCard(below: head) }
  }

  /// Joins lines of base64 to a line that declares it, indented or not, on the line of the name or below it.
  ///
  /// An empty line ends it (vCard 2.1), unless base64 goes on behind it; so does a line that cannot be
  /// base64: the next property.
  mutating func joinBase64(_ line: inout ContentLine) {
    var mark = (position, number)
    while position < end {
      let (content, next) = physical()
      advance(to: next)
      if bytes[content].allSatisfy(Self.isBlank) { continue }
      let follows = number > mark.1 + 1 && line.bytes.last == ASCII.equals
      guard !follows, Base64Text.isLine(bytes[content]) else { break }
      line.bytes += bytes[content].trimmingWhitespace()
      mark = (position, number)
    }
    (position, number) = mark
  }

  /// Takes a whole card that follows (vCard 2.1 section 2.7: AGENT), as escaped text; `nil` where none does.
  ///
  /// Some indent its lines, as if they were folds: the blanks that its first line has go from each.
  mutating func nestedCard(below head: NestedCard.Head) -> [UInt8]? {
    let mark = (position, number)
    var depth = head == .isOpen ? 1 : 0
    var text: [UInt8] = head == .isOpen ? Array("BEGIN:VCARD\\n".utf8) : []
    var blanks: Int?
    while position < end {
      let (content, next) = physical()
      let border = CardBorder(bytes, content)
      if depth == 0 {
        if bytes[content].allSatisfy(Self.isBlank) {
          advance(to: next)
          continue
        }
        guard border?.kind == .begin else { break }
      }
      advance(to: next)
      if border?.kind == .begin { depth += 1 }
      if border?.kind == .end { depth -= 1 }
      let indentation = bytes[content].prefix(while: Self.isBlank).count
      if blanks == nil { blanks = indentation }
      _ = VCardText.appendEscaped(
        bytes[content].dropFirst(min(blanks ?? 0, indentation)), to: &text)
      text += "\\n".utf8
      if depth == 0 { return text }
    }
    guard depth > 0 else {
      (position, number) = mark
      return nil
    }
    return text
  }

  /// Whether the text up to a colon or semicolon is a property name.
  private func looksLikeProperty(_ start: Int, _ content: Range<Int>) -> Bool {
    let rest = bytes[start..<content.upperBound].drop(while: Self.isNamePart)
    return rest.first == ASCII.colon || rest.first == ASCII.semicolon
  }

  private func isEnd(_ position: Int) -> Bool {
    bytes[position] == ASCII.lineFeed || bytes[position] == ASCII.carriageReturn
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

  /// Whether a byte may be of a name or its group.
  @inline(__always)
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), ASCII.slash:
      true
    default: false
    }
  }

  /// The same for a line that grows: what was searched for a colon once is not searched again.
  private static func declaredEncoding(
    _ bytes: [UInt8], from searched: inout Int
  ) -> ContentLine.TransferEncoding? {
    guard bytes[min(searched, bytes.count)...].contains(ASCII.colon) else {
      searched = bytes.count
      return nil
    }
    // What is no property by now will be none, however it goes on.
    return declaredEncoding(bytes) ?? ContentLine.TransferEncoding.none
  }

  /// The transfer encoding that the parameters name; `nil` while the line has no colon.
  static func declaredEncoding(_ bytes: [UInt8]) -> ContentLine.TransferEncoding? {
    guard let colon = bytes.firstIndex(of: ASCII.colon) else { return nil }
    guard bytes[..<colon].contains(ASCII.semicolon) else {
      return ContentLine.TransferEncoding.none
    }
    var head = ContentLine()
    head.bytes = Array(bytes[...colon])
    return head.parse() ? head.encoding : nil
  }
}
