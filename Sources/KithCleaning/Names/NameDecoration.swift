import KithText

/// A text of a name without what is no part of it: `Okafor 🎸`, `Davis (Gym)`, `Patel | CEO`.
package struct NameDecoration {
  /// The name.
  let name: String
  /// Why what went is no part of it.
  let reason: String

  /// Whether a name has signs or words about it that are no part of it.
  package static func isThere(in text: String) -> Bool { NameDecoration(text) != nil }

  /// `nil` where nothing of it may go.
  init?(_ text: String) {
    guard Self.mayHaveAny(text) else { return nil }
    var clean = NameText(text, keepsNames: true)
    clean.takeApart()
    guard clean.rest != text, !clean.rest.isEmpty, Self.hasLetter(clean.rest),
      Folding.words(text).count >= Folding.words(clean.rest).count
    else { return nil }
    name = clean.rest
    reason = clean.remainder.map { "'\($0)' is no part of a name" } ?? "signs are no part of a name"
  }

  /// Whether a text has a bracket, a bar or dash, or a byte with which signs begin; nearly no name has.
  private static func mayHaveAny(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), 0x7C, UInt8(ascii: "*"),
        UInt8(ascii: "~"), 0xE2, 0xE3, 0xEF, 0xF0, 0xF3:
        true
      default: false
      }
    } || text.utf8.contains(UInt8(ascii: " ")) && hasSpacedMark(text)
  }

  /// Whether a dash, slash or colon stands between blanks.
  private static func hasSpacedMark(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 2 else { return false }
    for place in 1..<(bytes.count - 1)
    where bytes[place - 1] == ASCII.space && bytes[place + 1] == ASCII.space {
      if bytes[place] == ASCII.hyphen || bytes[place] == ASCII.slash || bytes[place] == ASCII.colon
      {
        return true
      }
    }
    return false
  }

  private static func hasLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
