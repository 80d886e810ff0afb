import KithText

/// Cuts a stream of jCards into cards: one alone, in an array, or one after the other; keeps only the unfinished one.
struct JCardSplitter {
  /// A card, or another array or object in the place of one.
  struct Piece {
    var bytes: ArraySlice<UInt8>
    /// The physical line that it begins on.
    var line: Int
    /// What ended it.
    var ending: CardSplitter.Ending
  }

  /// What the splitter finds.
  enum Event {
    case piece(Piece)
    /// What is neither an array nor an object, with as much of it as suits a message.
    case junk(line: Int, text: [UInt8])
  }

  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  /// Where the open piece begins.
  private var start: Int?
  private var startLine = 1
  /// Whether the piece is a single bracket so far, which may be that of an array of cards.
  private var isUndecided = false
  /// Whether the rest of a piece that is too large is passed over.
  private var isPassingOver = false
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var opening = JCardOpening()
  private var junk: (line: Int, text: [UInt8])?

  /// The largest card that is kept.
  private let limit: Int

  init(limit: Int = 64 << 20) { self.limit = limit }

  /// Takes the next block; all pieces found before must have been used.
  mutating func append(_ block: [UInt8]) {
    let used = min(start ?? position, opening.place?.position ?? position)
    buffer.removeFirst(used)
    position -= used
    start = start.map { $0 - used }
    opening.shift(by: used)
    buffer += block
  }

  /// The next piece that is whole.
  mutating func next() -> Event? {
    while position < buffer.count {
      let byte = buffer[position]
      position += 1
      if byte == ASCII.lineFeed { line += 1 }
      if let event = scan(byte) { return event }
    }
    return nil
  }

  /// What is open at the end of the stream.
  mutating func finish() -> Event? {
    if let start, !isUndecided { return .piece(end(from: start, .endOfFile)) }
    return takeJunk()
  }

  private mutating func scan(_ byte: UInt8) -> Event? {
    let isOpen = start != nil || isPassingOver
    if let place = opening.feed(byte, at: position - 1, line: line), isOpen,
      place.position != start
    {
      return begin(at: place)
    }
    guard isOpen else { return scanOutside(byte) }
    if isUndecided { return decide(byte) }
    if isInString { return scanString(byte) }
    switch byte {
    case ASCII.quote: isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { return endOfPiece() }
    default: break
    }
    return checkSize()
  }

  private mutating func scanString(_ byte: UInt8) -> Event? {
    if isEscaped {
      isEscaped = false
    } else if byte == ASCII.backslash {
      isEscaped = true
    } else if byte == ASCII.quote {
      isInString = false
    }
    return checkSize()
  }

  /// Between pieces.
  private mutating func scanOutside(_ byte: UInt8) -> Event? {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      start = position - 1
      startLine = line
      isUndecided = byte == UInt8(ascii: "[")
      depth = 1
      return takeJunk()
    case ASCII.comma, UInt8(ascii: "]"): break
    default:
      if byte.isWhitespace, junk == nil { break }
      if junk == nil { junk = (line, []) }
      if junk?.text.count ?? 0 < Self.longestMessage { junk?.text.append(byte) }
    }
    return nil
  }

  /// Behind the first bracket: another one, or the brace of an object, makes it that of an array of cards.
  private mutating func decide(_ byte: UInt8) -> Event? {
    if byte.isWhitespace { return checkSize() }
    isUndecided = byte == UInt8(ascii: "[")
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      start = position - 1
      startLine = line
    case UInt8(ascii: "]"): start = nil
    case ASCII.quote: isInString = true
    default: break
    }
    return nil
  }

  private mutating func endOfPiece() -> Event? {
    defer { isPassingOver = false }
    guard let start else { return nil }
    return .piece(end(from: start, .complete))
  }

  /// Begins a card where the one before has not ended.
  private mutating func begin(at place: JCardOpening.Place) -> Event? {
    var open: Event?
    if let start, start < place.position, !isUndecided {
      var piece = end(from: start, .nextCard)
      piece.bytes = buffer[start..<place.position]
      open = .piece(piece)
    }
    isPassingOver = false
    isUndecided = false
    isInString = false
    isEscaped = false
    start = place.position
    startLine = place.line
    depth = 3
    return open
  }

  private mutating func checkSize() -> Event? {
    guard let start, position - start > limit else { return nil }
    let state = (depth, isInString, isEscaped)
    let piece = end(from: start, .tooLarge)
    (depth, isInString, isEscaped) = state
    isUndecided = false
    isPassingOver = true
    return .piece(piece)
  }

  private mutating func end(from start: Int, _ ending: CardSplitter.Ending) -> Piece {
    self.start = nil
    depth = 0
    isInString = false
    isEscaped = false
    return Piece(bytes: buffer[start..<position], line: startLine, ending: ending)
  }

  private mutating func takeJunk() -> Event? {
    guard let found = junk else { return nil }
    junk = nil
    return .junk(line: found.line, text: found.text)
  }

  private static let longestMessage = 200
}
