import KithModel

/// vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) with their extensions, mapped by RFC 9555.
struct VCardFormat: ContactFormat {
  /// The version to write; by default the card's own.
  let version: VCardVersion?

  /// Reading, and writing each version.
  static let family: [any ContactFormat] = [
    VCardFormat(version: nil), VCardFormat(version: .v40), VCardFormat(version: .v30),
    VCardFormat(version: .v21),
  ]

  var name: String {
    switch version {
    case .v40: "vcard4"
    case .v30: "vcard3"
    case .v21: "vcard21"
    case nil: "vcard"
    }
  }
  var aliases: [String] { version == nil ? ["vcf"] : [] }
  var summary: String {
    switch version {
    case .v40: "vCard 4.0 (RFC 6350), whatever a card was before"
    case .v30: "vCard 3.0 (RFC 2426), whatever a card was before"
    case .v21: "vCard 2.1 (versit), for telephones of long ago"
    case nil: "vCard 2.1, 3.0 and 4.0; a card keeps its version and lines"
    }
  }
  var page: String { "vcard" }
  var identifiesByUID: Bool { true }
  var fileExtensions: [String] { version == nil ? ["vcf", "vcard"] : [] }
  var characterSet: CharacterSetPolicy { .bytes }

  func certainty(of sample: Sample) -> Certainty {
    guard version == nil else { return .none }
    let bytes = sample.outsideCells
    var position = 0
    var isFirst = true
    while position < bytes.count,
      let end = LineEnd.find(in: bytes, from: position, to: bytes.count, isLast: true)
    {
      let line = position..<end.content
      if let border = CardBorder(bytes, line), border.kind == .begin {
        // A heading of a table may look like a card that begins.
        let isWhole = border.rest == line.upperBound
        if isFirst { return isWhole ? .certain : .likely }
        let certainty: Certainty = Self.isCard(bytes, from: end.next) ? .likely : .possible
        return certainty.beginning(at: position)
      }
      isFirst = isFirst && bytes[line].allSatisfy { $0 <= ASCII.space }
      position = end.next
    }
    return .none
  }

  /// Whether a card goes on here: its VERSION or END follows.
  ///
  /// Mail programs and people put words before a card.
  private static func isCard(_ bytes: [UInt8], from start: Int) -> Bool {
    var position = start
    while position < bytes.count,
      let end = LineEnd.find(in: bytes, from: position, to: bytes.count, isLast: true)
    {
      switch CardBorder(bytes, position..<end.content)?.kind {
      case .version, .end: return true
      case .begin: return false
      default: position = end.next
      }
    }
    return false
  }

  func makeReader(_ options: ReadingOptions) -> (any ContactReader)? {
    version == nil ? VCardReader(options) : nil
  }

  func makeValidator(_ options: ReadingOptions) -> (any ContactValidator)? {
    version == nil ? VCardValidator(options) : nil
  }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? {
    VCardWriter(version: version)
  }
}
