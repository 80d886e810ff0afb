import KithCleaning
import KithText

/// How far what stands in the place of a name is one, the best first.
enum NamePlainness: Comparable {
  /// A name, and nothing besides.
  case plain
  /// A name with what somebody added to it: `Kwame Hansen (Tinder)`.
  case decorated
  /// Initials, an e-mail address, or nothing.
  case none

  /// Whether it is no name at all.
  var isNone: Bool { self == .none }

  init(_ text: String) {
    if Self.isNoName(text) {
      self = .none
    } else {
      self = Self.isDecorated(text) ? .decorated : .plain
    }
  }

  /// Whether a text is empty, an e-mail address, or initials, as `K. H.` is.
  static func isNoName(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "@")), EmailKey(text) != nil { return true }
    var length = 0
    for byte in text.utf8 {
      length =
        byte == ASCII.space || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        ? 0 : length + 1
      if length > 1 || byte >= 0x80 { return false }
    }
    return true
  }

  private static func isDecorated(_ text: String) -> Bool {
    text.utf8.contains { "()[]{}|".utf8.contains($0) } || NameDecoration.isThere(in: text)
  }
}
