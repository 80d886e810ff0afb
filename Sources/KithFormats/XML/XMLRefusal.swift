import KithText

/// Says what a file is that is not of the XML format that was asked for.
struct XMLRefusal {
  /// The format, as people call it.
  let format: String

  /// The error for a document with another root.
  func root(_ name: XMLName) -> ReadingError {
    let shown = TerminalText.short(name.qualified)
    return switch name.local.lowercased() {
    case "html": ReadingError("this is an HTML page, not \(format)")
    case "rss", "feed", "rdf": ReadingError("this is a feed (<\(shown)>), not \(format)")
    default: ReadingError("this is an XML document of another kind (<\(shown)>), not \(format)")
    }
  }

  /// The error for a file without any element.
  func head(_ bytes: [UInt8]) -> ReadingError {
    let text = bytes.trimmingWhitespace()
    if text.isEmpty { return ReadingError("the file is empty") }
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      return ReadingError("this is JSON, not \(format)")
    }
    if text.first == ASCII.less { return ReadingError("the document has no element") }
    if !Sample(bytes, isWhole: true).looksLikeText {
      return ReadingError("this is binary data, not \(format)")
    }
    if text.startsIgnoringCase(with: "BEGIN:VCARD") {
      return ReadingError("this is a vCard, not \(format)")
    }
    return ReadingError("this is text without markup, not \(format)")
  }
}
