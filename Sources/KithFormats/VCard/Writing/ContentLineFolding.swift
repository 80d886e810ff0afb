/// Folding of long lines (RFC 6350 section 3.2).
enum ContentLineFolding {
  /// The most bytes of a physical line.
  static let width = 75

  /// Appends the line in physical lines of at most 75 bytes, never cut inside a UTF-8 sequence.
  static func append(_ line: borrowing Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: line.count + line.count / 20 + 8) { output in
      var start = 0
      var room = width
      while line.count - start > room {
        var end = start + room
        while end > start + room - 4, line[end] & 0xC0 == 0x80 { end -= 1 }
        // Bytes that are no UTF-8 have no border to look for.
        if line[end] & 0xC0 == 0x80 { end = start + room }
        for index in start..<end { output.append(line[index]) }
        output.append(ASCII.carriageReturn)
        output.append(ASCII.lineFeed)
        output.append(ASCII.space)
        start = end
        room = width - 1
      }
      for index in start..<line.count { output.append(line[index]) }
      output.append(ASCII.carriageReturn)
      output.append(ASCII.lineFeed)
    }
  }
}
