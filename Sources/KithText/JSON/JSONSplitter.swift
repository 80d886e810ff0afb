/// Cuts a stream of JSON objects, in an array or not, into the objects.
///
/// A broken line must not take its neighbours with it: where an object is still open at the end of a
/// line and the next line begins one at its first byte, as JSON Lines do, the open one ends there.
package struct JSONSplitter {
  /// An object, or what stands where one should be.
  package struct Piece {
    package var bytes: ArraySlice<UInt8>
    package var line: Int
  }

  private var buffer: [UInt8] = []
  private var position = 0
  private var start: Int?
  private var startLine = 1
  private var line = 1
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether the file is an array, in which an object may begin at the first byte of a line anywhere.
  private var isArray: Bool?

  package init() {}

  package mutating func append(_ bytes: [UInt8]) {
    let keep = start ?? position
    buffer.removeFirst(keep)
    position -= keep
    if start != nil { start = 0 }
    buffer += bytes
  }

  /// The next object that is whole.
  package mutating func next() -> Piece? {
    while position < buffer.count {
      let byte = buffer[position]
      if byte == ASCII.lineFeed {
        // Whether a record ends here is told by the byte that follows.
        guard position + 1 < buffer.count else { return nil }
        position += 1
        line += 1
        if let piece = endOfBrokenLine() { return piece }
      } else {
        position += 1
        if let piece = scan(byte) { return piece }
      }
    }
    return nil
  }

  /// What is open at the end of the stream.
  package mutating func finish() -> Piece? {
    if buffer.last == ASCII.lineFeed { buffer.removeLast() }
    position = buffer.count
    guard let start, start < position else { return nil }
    return end(from: start)
  }

  private mutating func end(from start: Int) -> Piece {
    self.start = nil
    depth = 0
    isInString = false
    isEscaped = false
    return Piece(bytes: buffer[start..<position].trimmingWhitespace(), line: startLine)
  }

  private mutating func endOfBrokenLine() -> Piece? {
    guard let start, isArray == false else { return nil }
    let isText = buffer[start] != UInt8(ascii: "{")
    guard isText || buffer[position] == UInt8(ascii: "{") else { return nil }
    return end(from: start)
  }

  private mutating func scan(_ byte: UInt8) -> Piece? {
    guard let start else {
      begin(byte)
      return nil
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == ASCII.backslash {
        isEscaped = true
      } else if byte == ASCII.quote {
        isInString = false
      }
      return nil
    }
    switch byte {
    case ASCII.quote: isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth <= 0 { return end(from: start) }
    default: break
    }
    return nil
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where isArray == nil: isArray = true
    case UInt8(ascii: "]") where isArray == true, ASCII.comma where isArray == true: return
    case _ where byte.isWhitespace: return
    default:
      if isArray == nil { isArray = false }
      start = position - 1
      startLine = line
      depth = byte == UInt8(ascii: "{") ? 1 : 0
      isInString = byte == ASCII.quote
    }
  }
}
