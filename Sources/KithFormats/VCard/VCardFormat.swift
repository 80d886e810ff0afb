import KithText

/// vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) with their extensions, mapped by RFC 9555.
struct VCardFormat: ValidatingFormat, WritableFormat {
  var name: String { "vcard" }
  var aliases: [String] { ["vcf"] }
  var summary: String { "vCard 2.1, 3.0 and 4.0; a card keeps its version and lines" }
  var identifiesByUID: Bool { true }
  var fileExtensions: [String] { ["vcf", "vcard"] }
  var characterSet: CharacterSetPolicy { .bytes }

  func certainty(of sample: Sample) -> Certainty {
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

  func makeReader(_ options: ReadingOptions) -> any ContactReader { VCardReader(options) }

  func makeValidator(_ options: ReadingOptions) -> any ContactValidator { VCardValidator(options) }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { VCardWriter(version: nil) }
}

/// A version of vCard.
enum VCardVersion: String {
  /// The versit specification of 1996.
  case v21 = "2.1"
  /// RFC 2426.
  case v30 = "3.0"
  /// RFC 6350.
  case v40 = "4.0"

  /// The version that a card names; its first digit is enough (`3`, `4.0.1`).
  init?(_ text: ArraySlice<UInt8>) {
    switch text.trimmingWhitespace().first {
    case UInt8(ascii: "2"): self = .v21
    case UInt8(ascii: "3"): self = .v30
    case UInt8(ascii: "4"): self = .v40
    default: return nil
    }
  }

  /// That one of three values which is of this version.
  func among<Value>(v21: Value, v30: Value, v40: Value) -> Value {
    switch self {
    case .v21: v21
    case .v30: v30
    case .v40: v40
    }
  }
}
