import KithText

/// Text values with the escapes of RFC 2426 section 4 and RFC 6350 section 3.4.
enum VCardText {
  /// Appends text with its escapes, any line end as one; answers false where there were other controls, which no line can
  /// hold and which are left out.
  static func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) -> Bool {
    appendEscaped(text, to: &bytes, lineEnd: [ASCII.backslash, UInt8(ascii: "n")]) {
      $0 == ASCII.backslash || $0 == ASCII.comma || $0 == ASCII.semicolon
    }
  }

  /// Appends text with the escapes of 2.1, which has no others; a line end is what quoted-printable packs.
  static func appendEscaped21(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) -> Bool {
    appendEscaped(text, to: &bytes, lineEnd: [ASCII.carriageReturn, ASCII.lineFeed]) {
      $0 == ASCII.backslash || $0 == ASCII.semicolon
    }
  }

  /// Appends text as it is, any line end as a line feed; answers as ``appendEscaped(_:to:)`` does.
  static func appendLiteral(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) -> Bool {
    appendEscaped(text, to: &bytes, lineEnd: [ASCII.lineFeed]) { _ in false }
  }

  private static func appendEscaped(
    _ text: some Sequence<UInt8>, to bytes: inout [UInt8], lineEnd: [UInt8],
    where needsEscape: (UInt8) -> Bool
  ) -> Bool {
    var isWhole = true
    var last: UInt8 = 0
    for byte in text {
      defer { last = byte }
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        if byte == ASCII.carriageReturn || last != ASCII.carriageReturn { bytes += lineEnd }
      } else if isText(byte) {
        if needsEscape(byte) { bytes.append(ASCII.backslash) }
        bytes.append(byte)
      } else {
        isWhole = false
      }
    }
    return isWhole
  }

  /// Appends a value that stands with the escapes of 3.0 and 4.0 with those of 2.1.
  static func appendEscaped21(escaped text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == ASCII.backslash, let next = rest.first else {
        if byte == ASCII.lineFeed { bytes.append(ASCII.carriageReturn) }
        if byte == ASCII.lineFeed || isText(byte) { bytes.append(byte) }
        continue
      }
      switch next {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): bytes += [ASCII.carriageReturn, ASCII.lineFeed]
      case ASCII.comma: bytes.append(next)
      case ASCII.lineFeed,
        _ where !isText(next):
        bytes.append(byte)
        continue
      default: bytes += [byte, next]
      }
      rest = rest.dropFirst()
    }
  }

  /// Appends a value that needs no escapes; answers false where there were line ends or other controls, which are left
  /// out.
  static func appendPlain(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) -> Bool {
    var isWhole = true
    for byte in text {
      if isText(byte) { bytes.append(byte) } else { isWhole = false }
    }
    return isWhole
  }

  /// Appends a URI; answers as ``appendPlain(_:to:)`` does.
  ///
  /// A backslash before punctuation is doubled: reading takes one away, which exporters of 3.0 put there by mistake.
  static func appendURI(_ text: String, to bytes: inout [UInt8]) -> Bool {
    guard text.contains(byte: ASCII.backslash) else { return appendPlain(text.utf8, to: &bytes) }
    var uri: [UInt8] = []
    for byte in text.utf8 {
      if uri.last == ASCII.backslash, ContentLine.uriEscapes.contains(byte) {
        uri.append(ASCII.backslash)
      }
      uri.append(byte)
    }
    return appendPlain(uri, to: &bytes)
  }

  /// Whether a line can hold the byte: no line end, nor another control but the tab.
  static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == ASCII.tab
  }
}
