/// Names of files as text: to the system they are bytes, which need not be UTF-8.
///
/// Such a byte stands in the text as a scalar of its own, of a range for private use, so that the file is found by it
/// again. Where that range itself occurs in a name, its bytes are written so, too.
public enum FileName {
  /// The text for the bytes of a name.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let character = rest.prefix(length(from: first))
      if let valid = String(validating: character, as: UTF8.self), !isOpaque(valid) {
        text += valid
        rest = rest.dropFirst(character.count)
      } else {
        text.unicodeScalars.append(scalar(for: first))
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The bytes of the name that a text stands for.
  public static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { byte(of: $0).map { [$0] } ?? Array(String($0).utf8) }
  }

  /// Whether a text stands for a name that is not UTF-8.
  public static func isOpaque(_ text: String) -> Bool {
    text.unicodeScalars.contains { byte(of: $0) != nil }
  }

  /// The byte that a scalar stands for; `nil` where it stands for itself.
  package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (base + 0x80...base + 0xFF).contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }

  private static func scalar(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// How many bytes a character has that begins with one (RFC 3629 section 3).
  private static func length(from first: UInt8) -> Int {
    switch first {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  /// Near the end of the last plane for private use.
  private static let base: UInt32 = 0x10FE00
}
