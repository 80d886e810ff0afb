import KithText

/// The text of a telephone number.
enum PhoneText {
  /// The number as people dial it: that of a URI (RFC 3966) without the scheme.
  static func withoutScheme(_ text: String) -> String {
    var text = text
    while text.utf8.startsIgnoringCase(with: "tel:") { text.removeFirst(4) }
    return text
  }
}
