import KithText

/// Finds where cards begin and end in bytes that come block by block; keeps only the unfinished card.
///
/// It is the one place that knows about the borders: wrappers, junk between cards, a card in a card, a
/// card whose end is missing. What stands inside a card is ``CardParser``'s.
struct CardSplitter {
  /// A card found, as a place in ``CardSplitter/bytes``.
  struct Piece {
    /// The card from its BEGIN up to the end of its END.
    var range: Range<Int>
    /// The physical line of its BEGIN.
    var line: Int
    /// How far the BEGIN is indented.
    var indentation: Int
    /// What VERSION says.
    var version: Range<Int>?
    /// What ended it.
    var ending: Ending
  }

  /// What ends a card.
  enum Ending {
    /// Its END; in jCard its last bracket.
    case complete
    /// The beginning of the next card.
    case nextCard
    /// The end of the file.
    case endOfFile
    /// It is larger than any card.
    case tooLarge
  }

  /// What the splitter finds.
  enum Event {
    case card(Piece)
    /// Lines that belong to no card, up to the next card or to the end of one that has lost its beginning.
    case junk(line: Int, text: [UInt8])
  }

  /// The bytes at hand; what is found are places in them until the next ``append(_:)``.
  private(set) var bytes: [UInt8] = []
  private var position = 0
  /// Where to go on looking for the end of the line at ``position``.
  private var searched = 0
  private var line = 1
  private var isLast = false
  private var card: Piece?
  private var depth = 0
  private var awaitsNestedCard = false
  /// The lines that belong to no card, of which more may follow.
  private var junk: (line: Int, text: [UInt8])?
  private var isPassingOver = false
  private var isInsideLine = false

  /// The largest card that is kept.
  private let limit: Int

  init(limit: Int = 64 << 20) { self.limit = limit }

  /// Takes the next block; all pieces found before must have been used.
  mutating func append(_ block: [UInt8]) {
    let consumed = card?.range.lowerBound ?? position
    if consumed == bytes.count {
      bytes = block
    } else {
      if consumed > 0 { bytes.removeFirst(consumed) }
      bytes += block
    }
    position -= consumed
    searched = max(0, searched - consumed)
    if let open = card {
      card?.range = 0..<0
      card?.version = open.version.map { $0.lowerBound - consumed..<$0.upperBound - consumed }
    }
  }

  /// Says that no more blocks will come.
  mutating func finish() { isLast = true }

  /// The next card or piece of junk that the bytes complete.
  mutating func next() -> Event? {
    while position < bytes.count {
      guard
        let end = LineEnd.find(
          in: bytes, from: max(position, searched), to: bytes.count, isLast: isLast)
      else {
        return unfinishedLine()
      }
      let event = endLine(position..<end.content, next: end.next)
      if let event { return event }
    }
    guard isLast else { return nil }
    guard var open = card else { return takeJunk() }
    card = nil
    open.range = open.range.lowerBound..<bytes.count
    open.ending = .endOfFile
    return .card(open)
  }

  /// Remembers how far the line was searched, and gives up on what is too large to be kept.
  private mutating func unfinishedLine() -> Event? {
    // A carriage return at the very end has to be looked at again, with what follows it.
    searched = max(position, bytes.count - 2)
    guard var open = card else {
      if isInsideLine || bytes.count - position > Self.longestBorder {
        if !isPassingOver { addJunk(position..<searched, line: line) }
        isInsideLine = true
        position = searched
      }
      return nil
    }
    guard bytes.count - open.range.lowerBound > limit else { return nil }
    open.range = open.range.lowerBound..<searched
    open.ending = .tooLarge
    card = nil
    depth = 0
    position = searched
    isInsideLine = true
    isPassingOver = true
    return .card(open)
  }

  /// Takes a physical line.
  private mutating func endLine(_ content: Range<Int>, next: Int) -> Event? {
    let start = content.lowerBound
    let number = line
    position = next
    searched = next
    line += 1
    if isInsideLine {
      isInsideLine = false
      if junk != nil { addJunk(start..<next, line: number) }
      return nil
    }
    if var open = card, next - open.range.lowerBound > limit {
      open.range = open.range.lowerBound..<next
      open.ending = .tooLarge
      card = nil
      isPassingOver = true
      return .card(open)
    }
    guard start < content.upperBound else { return nil }
    if card != nil, !mayBeBorder(bytes[start]) {
      awaitsNestedCard = false
      return nil
    }
    return takeBorder(content, number: number, next: next)
  }

  /// Whether a line of a card that begins so may be more than a line of the card.
  private func mayBeBorder(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "a"), UInt8(ascii: "v"), 0xEF: true
    default:
      byte <= ASCII.space && (byte != ASCII.space && byte != ASCII.tab || isIndented || depth > 1)
    }
  }

  private var isIndented: Bool { (card?.indentation ?? 0) > 0 }

  private mutating func takeBorder(_ content: Range<Int>, number: Int, next: Int) -> Event? {
    guard let border = CardBorder(bytes, content) else {
      guard card == nil else {
        awaitsNestedCard = awaitsNestedCard && bytes[content].allSatisfy(\.isWhitespace)
        return nil
      }
      if !isPassingOver { addJunk(content.lowerBound..<next, line: number) }
      return nil
    }
    switch border.kind {
    case .begin: return begin(border, content, number: number)
    case .end:
      // Files joined without a line end between them: END:VCARDBEGIN:VCARD.
      if border.rest < content.upperBound {
        position = border.rest
        searched = border.rest
        line = number
      }
      return end(border, content, number: number)
    case .agent: awaitsNestedCard = card != nil
    case .nestedAgent: if card != nil { depth += 1 }
    case .version:
      if depth == 1, card?.version == nil { card?.version = border.value }
    case .wrapper: break
    }
    return nil
  }

  private mutating func begin(_ border: CardBorder, _ content: Range<Int>, number: Int) -> Event? {
    isPassingOver = false
    if card != nil, awaitsNestedCard {
      awaitsNestedCard = false
      depth += 1
      return nil
    }
    let open = card
    // Files joined one behind the other bring a byte-order mark each.
    let hasMark = bytes[content].starts(with: [0xEF, 0xBB, 0xBF])
    let start = content.lowerBound + (hasMark ? 3 : 0)
    card = Piece(
      range: start..<start, line: number,
      indentation: border.indentation, version: nil, ending: .complete)
    depth = 1
    awaitsNestedCard = false
    guard var open else { return takeJunk() }
    open.range = open.range.lowerBound..<content.lowerBound
    open.ending = .nextCard
    return .card(open)
  }

  private mutating func end(_ border: CardBorder, _ content: Range<Int>, number: Int) -> Event? {
    awaitsNestedCard = false
    if isPassingOver {
      isPassingOver = false
      return nil
    }
    guard var open = card else {
      addJunk(content.lowerBound..<position, line: number)
      return takeJunk()
    }
    depth -= 1
    guard depth == 0 else { return nil }
    card = nil
    open.range = open.range.lowerBound..<border.rest
    return .card(open)
  }

  /// Adds a line to those that belong to no card; the first says something.
  private mutating func addJunk(_ content: Range<Int>, line: Int) {
    if junk == nil, bytes[content].allSatisfy({ $0 <= ASCII.space || $0 == 0x7F }) { return }
    if junk == nil { junk = (line, []) }
    // A reject has room for no more.
    if junk?.text.count ?? 0 <= Reject.maxBytes { junk?.text += bytes[content] }
  }

  private mutating func takeJunk() -> Event? {
    guard let found = junk.take() else { return nil }
    return .junk(line: found.line, text: found.text)
  }

  /// No line that matters outside of cards is longer than this.
  private static let longestBorder = 4096
}
