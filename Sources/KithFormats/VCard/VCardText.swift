/// Text values with the escapes of RFC 2426 section 4 and RFC 6350 section 3.4.
enum VCardText {
  /// Appends text with its escapes; controls that no vCard can hold are left out.
  static func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case ASCII.backslash, ASCII.comma, ASCII.semicolon: bytes += [ASCII.backslash, byte]
      case ASCII.lineFeed: bytes += [ASCII.backslash, UInt8(ascii: "n")]
      case ASCII.tab: bytes.append(byte)
      default: if isText(byte) { bytes.append(byte) }
      }
    }
  }

  /// Appends text with the escapes of 2.1, which has no others; a line end is what quoted-printable packs.
  static func appendEscaped21(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case ASCII.backslash, ASCII.semicolon: bytes += [ASCII.backslash, byte]
      case ASCII.lineFeed: bytes += [ASCII.carriageReturn, byte]
      case ASCII.tab: bytes.append(byte)
      default: if isText(byte) { bytes.append(byte) }
      }
    }
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

  /// Appends a value that needs no escapes; line ends and other controls are left out.
  static func appendPlain(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text where isText(byte) { bytes.append(byte) }
  }

  /// Whether a line can hold the byte: no line end, nor another control but the tab.
  private static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == ASCII.tab
  }
}
