import KithText

/// jCard (RFC 7095): vCard 4.0 in JSON, one card, an array of cards, or one after the other.
struct JCardFormat: ReadableFormat, WritableFormat {
  var name: String { "jcard" }
  var summary: String { "jCard (RFC 7095), vCard 4.0 in JSON" }
  var fileExtensions: [String] { ["jcard"] }
  var identifiesByUID: Bool { true }

  func certainty(of sample: Sample) -> Certainty {
    let brackets = sample.trimmed.prefix { $0.isWhitespace || $0 == UInt8(ascii: "[") }
    let rest = sample.trimmed[brackets.endIndex...]
    return !brackets.isEmpty && rest.startsIgnoringCase(with: "\"vcard\"") ? .certain : .none
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    JCardReader(fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { JCardWriter() }
}
