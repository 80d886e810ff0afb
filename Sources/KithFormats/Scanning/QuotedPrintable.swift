/// Quoted-printable text (RFC 2045 section 6.7) whose soft line breaks are already joined.
enum QuotedPrintable {
  /// The bytes that the text stands for; an `=` without two hexadecimal digits stands for itself.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == ASCII.equals, let high = rest.first?.hexValue,
        let low = rest.dropFirst().first?.hexValue
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
