import KithText

/// What is asked of a URI (RFC 3986).
enum URIText {
  /// Whether the text begins with a scheme.
  static func hasScheme(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first, first.isLetter else { return false }
    guard let end = text.firstIndex(where: { !isSchemePart($0) }) else { return false }
    // A single letter is a drive, not a scheme.
    return text[end] == ASCII.colon && text.distance(from: text.startIndex, to: end) > 1
  }

  /// Whether the text begins with a scheme.
  static func hasScheme(_ text: String) -> Bool { hasScheme(text.utf8) }

  private static func isSchemePart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}
