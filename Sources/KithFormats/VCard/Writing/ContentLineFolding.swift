/// Folding of long lines (RFC 6350 section 3.2).
enum ContentLineFolding {
  /// Appends the line in physical lines of at most 75 bytes, never cut inside a UTF-8 sequence.
  static func append(_ line: [UInt8], to bytes: inout [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [ASCII.carriageReturn, ASCII.lineFeed, ASCII.space]
      start = end
      room = 74
    }
    bytes += line[start...]
    bytes += [ASCII.carriageReturn, ASCII.lineFeed]
  }
}
