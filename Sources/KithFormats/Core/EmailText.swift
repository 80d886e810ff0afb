import KithText

/// The text of an e-mail address.
enum EmailText {
  /// The address of a URI (RFC 6068), or the text itself.
  static func withoutScheme(_ text: String) -> String {
    var text = text
    while text.utf8.startsIgnoringCase(with: "mailto:") { text.removeFirst(7) }
    return text
  }
}
