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
  var losses: [Loss] { VCardLosses.table(version) }

  func certainty(of sample: Sample) -> Certainty {
    guard version == nil else { return .none }
    var position = 0
    var isFirst = true
    while position < sample.bytes.count,
      let end = LineEnd.find(in: sample.bytes, from: position, to: sample.bytes.count, isLast: true)
    {
      if CardBorder(sample.bytes, position..<end.content)?.kind == .begin {
        let isCard = isFirst || Self.isCard(sample, from: end.next)
        // A text in XML may hold a card, or a line that looks like the beginning of one.
        return isCard && sample.trimmed.first != ASCII.less ? .certain : .likely
      }
      isFirst = isFirst && sample.bytes[position..<end.content].allSatisfy { $0 <= ASCII.space }
      position = end.next
    }
    return .none
  }

  /// Whether a card goes on here: its VERSION or END follows.
  ///
  /// Mail programs and people put words before a card.
  private static func isCard(_ sample: Sample, from start: Int) -> Bool {
    var position = start
    while position < sample.bytes.count,
      let end = LineEnd.find(in: sample.bytes, from: position, to: sample.bytes.count, isLast: true)
    {
      switch CardBorder(sample.bytes, position..<end.content)?.kind {
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
