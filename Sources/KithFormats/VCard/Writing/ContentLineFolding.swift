import KithText

/// Folding of long lines (RFC 6350 section 3.2).
enum ContentLineFolding {
  /// The most bytes of a physical line.
  static let width = 75

  /// Appends the line as its version breaks long lines.
  ///
  /// 2.1 may fold only where a blank stands, so it leaves lines long, but for what is packed: there are
  /// soft line breaks in quoted-printable, and base64 goes on below and ends with an empty line.
  static func append(
    _ line: borrowing Span<UInt8>, version: VCardVersion,
    encoding: ContentLine.TransferEncoding, valueStart: Int, to bytes: inout [UInt8]
  ) {
    switch encoding {
    case .quotedPrintable: appendSoftly(line, from: valueStart, to: &bytes)
    case .none where version == .v21: append(line, width: line.count, to: &bytes)
    default: append(line, to: &bytes)
    }
    if encoding == .base64, version == .v21 { bytes += "\r\n".utf8 }
  }

  /// Appends quoted-printable with soft line breaks (RFC 2045 section 6.7): in the value, none inside an escape.
  private static func appendSoftly(
    _ line: borrowing Span<UInt8>, from valueStart: Int, to bytes: inout [UInt8]
  ) {
    for index in 0..<valueStart { bytes.append(line[index]) }
    var column = valueStart
    var index = valueStart
    while index < line.count {
      let isEscape = line[index] == ASCII.equals
      let length = isEscape ? 3 : 1
      if column + length >= width, index + length < line.count {
        bytes += "=\r\n".utf8
        column = 0
      }
      if column == 0,
        line[index] | 0x20 == UInt8(ascii: "b") || line[index] | 0x20 == UInt8(ascii: "e")
      {
        // A line of a text may read `END:VCARD`, but no physical line of it must.
        bytes += QuotedPrintable.escape(line[index])
        column += 3
      } else {
        for offset in 0..<length { bytes.append(line[index + offset]) }
        column += length
      }
      index += length
    }
    bytes += "\r\n".utf8
  }

  /// Appends the line in physical lines of at most 75 bytes, never cut inside a UTF-8 sequence.
  static func append(
    _ line: borrowing Span<UInt8>, width: Int = width, to bytes: inout [UInt8]
  ) {
    bytes.append(addingCapacity: line.count + line.count / 20 + 8) { output in
      var start = 0
      var room = width
      while line.count - start > room {
        var end = start + room
        while end > start + room - 4, line[end] & 0xC0 == 0x80 { end -= 1 }
        // Bytes that are no UTF-8 have no border to look for.
        if line[end] & 0xC0 == 0x80 { end = start + room }
        output.append(copying: line.extracting(start..<end))
        output.append(ASCII.carriageReturn)
        output.append(ASCII.lineFeed)
        output.append(ASCII.space)
        start = end
        room = width - 1
      }
      output.append(copying: line.extracting(start..<line.count))
      output.append(ASCII.carriageReturn)
      output.append(ASCII.lineFeed)
    }
  }
}
