import KithText

/// The character set that a page declares.
enum HTMLCharacterSet {
  /// The label after `charset=` in the head, or of the XML declaration.
  static func label(_ head: ArraySlice<UInt8>) -> String? {
    if let label = XMLDeclaration.encoding(head) { return label }
    let head = head.prefix(4096)
    guard
      let place = head.indices.first(where: { head[$0...].startsIgnoringCase(with: "charset=") })
    else { return nil }
    let value = head[place...].dropFirst("charset=".utf8.count)
      .drop { $0.isWhitespace || $0 == ASCII.quote || $0 == ASCII.apostrophe }
      .prefix { $0.isXMLName }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
