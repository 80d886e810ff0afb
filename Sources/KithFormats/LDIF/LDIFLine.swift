import KithText

/// A line of LDIF, its folds undone: `mail: a@example.com`, `cn:: base64` or `jpegphoto:< file:///…`.
struct LDIFLine {
  /// How the value is written.
  enum Form {
    case text, base64, url
  }

  /// The byte that begins a comment.
  static let comment = UInt8(ascii: "#")

  /// The name in small letters, without options.
  let name: String
  /// The name as written, with its options.
  let description: String
  /// The options in small letters, such as `lang-de`.
  let options: [String]
  let form: Form
  /// What stands after the colon, without blanks before it.
  let value: ArraySlice<UInt8>
  /// The physical line on which it begins, from 1.
  let number: Int

  /// Takes a line apart; `nil` where it has no colon.
  init?(_ bytes: [UInt8], number: Int) {
    guard let colon = bytes.firstIndex(of: ASCII.colon), colon > 0 else { return nil }
    let head = String(decoding: bytes[..<colon].trimmingWhitespace(), as: UTF8.self)
    let parts = head.lowercased().split(separator: ";").map(String.init)
    guard let name = parts.first else { return nil }
    self.name = name
    description = head
    options = Array(parts.dropFirst())
    self.number = number
    var rest = bytes[(colon + 1)...]
    switch rest.first {
    case ASCII.colon: form = .base64
    case ASCII.less: form = .url
    default: form = .text
    }
    if form != .text { rest = rest.dropFirst() }
    value = rest.drop { $0 == ASCII.space }
  }
}
