import KithModel
import KithText

/// JSContact Cards (RFC 9553): JSON Lines between Kith's stages, or one JSON array.
struct JSContactFormat: ReadableFormat, WritableFormat {
  /// How several Cards stand in one file.
  enum Layout {
    /// One Card a line.
    case lines
    /// One array of Cards.
    case array
  }

  /// The layouts as formats of their own.
  let layout: Layout

  var name: String { layout == .lines ? "jsonl" : "json" }
  var aliases: [String] { layout == .lines ? ["ndjson"] : ["jscontact"] }
  var summary: String {
    layout == .lines
      ? "JSContact Cards (RFC 9553), one a line" : "JSContact Cards (RFC 9553) in an array"
  }
  var page: String { "jscontact" }
  var fileExtensions: [String] { layout == .lines ? ["jsonl", "ndjson"] : ["json"] }

  func certainty(of sample: Sample) -> Certainty {
    let text = sample.trimmed
    guard let first = text.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return .none
    }
    // An empty list is valid JSON of any kind; as the output of an earlier stage it is a list of nobody.
    let isArray = first == UInt8(ascii: "[")
    if isArray, sample.isWhole, text.dropFirst().trimmingWhitespace().elementsEqual("]".utf8) {
      return layout == .array ? .likely : .none
    }
    guard Self.mayHoldObjects(text), Self.namesACard(text) else { return .none }
    return isArray == (layout == .array) ? .certain : .likely
  }

  /// Whether what is in the brackets does not begin with a text, as tuples of jCard do.
  private static func mayHoldObjects(_ text: ArraySlice<UInt8>) -> Bool {
    text.first { !$0.isWhitespace && $0 != UInt8(ascii: "[") } != ASCII.quote
  }

  /// Whether somewhere in the text stands `"@type": "Card"`.
  private static func namesACard(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let quote = rest.firstIndex(of: ASCII.quote) {
      rest = rest[quote...].dropFirst()
      guard rest.starts(with: "@type\"".utf8) else { continue }
      let value = rest.dropFirst(6).drop { $0.isWhitespace || $0 == ASCII.colon }
      if value.starts(with: "\"Card\"".utf8) { return true }
    }
    return false
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    JSContactReader(format: name, fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter {
    JSContactWriter(layout: layout)
  }
}
