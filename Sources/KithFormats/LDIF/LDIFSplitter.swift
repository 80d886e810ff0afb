import KithText

/// Puts lines together that were folded, and tells where entries end (RFC 2849, notes 2 and 3).
///
/// Whether a line goes on is told by the first byte of the next, so a line is handed out one line late.
struct LDIFSplitter {
  /// A line, or the blank line after an entry.
  enum Piece {
    case line([UInt8], number: Int)
    case endOfEntry
  }

  private var buffer: [UInt8] = []
  private var position = 0
  /// Up to where no line end was found: a long line is not searched again from its beginning.
  private var searched = 0
  private var isLast = false
  private var number = 0
  private var line: (bytes: [UInt8], number: Int)?
  private var hasEnded = false

  /// Adds the next bytes of the file.
  mutating func append(_ bytes: [UInt8]) {
    buffer.removeFirst(position)
    // What follows a CR may be the rest of its line end.
    searched = max(0, buffer.count - 3)
    position = 0
    buffer += bytes
  }

  /// Says that there are no more bytes.
  mutating func finish() { isLast = true }

  /// The next piece; `nil` where there is none yet.
  mutating func next() -> Piece? {
    if hasEnded {
      hasEnded = false
      return .endOfEntry
    }
    while position < buffer.count,
      let end = LineEnd.find(
        in: buffer, from: max(position, searched), to: buffer.count, isLast: isLast)
    {
      let physical = buffer[position..<end.content]
      position = end.next
      number += 1
      if physical.first == ASCII.space, line != nil {
        line?.bytes.append(contentsOf: physical.dropFirst())
      } else if let piece = turn(physical) {
        return piece
      }
    }
    guard isLast, let last = line else { return nil }
    line = nil
    hasEnded = true
    return .line(last.bytes, number: last.number)
  }

  /// Begins a line that is no continuation; hands out the one before.
  private mutating func turn(_ physical: ArraySlice<UInt8>) -> Piece? {
    let before = line
    let isBlank = physical.allSatisfy(\.isWhitespace)
    line = isBlank ? nil : (Array(physical), number)
    if let before {
      hasEnded = isBlank
      return .line(before.bytes, number: before.number)
    }
    return isBlank ? .endOfEntry : nil
  }
}
