/// Text values with the escapes of RFC 2426 section 4 and RFC 6350 section 3.4.
enum VCardText {
  /// Appends text with its escapes; controls that no vCard can hold are left out.
  static func appendEscaped(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case ASCII.backslash, ASCII.comma, ASCII.semicolon: bytes += [ASCII.backslash, byte]
      case ASCII.lineFeed: bytes += [ASCII.backslash, UInt8(ascii: "n")]
      case ASCII.tab: bytes.append(byte)
      default: if byte >= 0x20, byte != 0x7F { bytes.append(byte) }
      }
    }
  }

  /// Appends a value that needs no escapes; line ends and other controls are left out.
  static func appendPlain(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text where byte >= 0x20 && byte != 0x7F || byte == ASCII.tab { bytes.append(byte) }
  }
}
