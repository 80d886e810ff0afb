import KithText

/// Tables of people (RFC 4180 and everything that calls itself CSV), of whatever dialect.
struct CSVFormat: TabularFormat, ColumnChoosingFormat {
  /// The dialects of address books and trackers, the surest marks first.
  static let dialects: [Dialect] = [
    .salesforce, .pipedrive, .zoho, .hubSpot, .mailchimp, .windowsLive, .googleOutlook, .google,
    .outlookCom, .outlook, .yahoo, .thunderbird,
  ]

  var name: String { "csv" }
  var summary: String { "tables of any exporter, by their headings" }
  var fileExtensions: [String] { ["csv", "tsv"] }
  var identifiesByUID: Bool { true }

  func findHead(in sample: Sample) -> TableHead? { TableHead(sample) }

  func certainty(of sample: Sample, head: TableHead) -> Certainty {
    let header = head.header
    if Self.isMarkup(sample, header) { return .none }
    guard !header.isMissing, !header.isUnknown else {
      return header.cells.count > 1 ? .possible : .none
    }
    return .likely.beginning(at: header.start)
  }

  /// Whether the file begins as JSON, XML or vCard do, but for a heading that does: `[Link]`, `<new>`.
  private static func isMarkup(_ sample: Sample, _ header: TableHeader) -> Bool {
    let text = sample.trimmed
    let second = text.dropFirst().first { $0 > ASCII.space } ?? ASCII.quote
    let isMarkup =
      switch text.first {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        "\"{[]}".utf8.contains(second)
      // Unlike JSON's brackets, nothing stands between `<` and the name of a tag.
      case ASCII.less:
        text.dropFirst().first.map(Self.beginsTag) ?? false && !Self.isOneTag(header.cells.first)
      default: text.startsIgnoringCase(with: "BEGIN:") && header.isUnknown
      }
    return isMarkup || header.isUnknown && "{[<".utf8.contains(text.first ?? 0)
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    byte.beginsXMLName || byte >= 0x80 || "!?/".utf8.contains(byte)
  }

  private static func isOneTag(_ cell: String?) -> Bool {
    guard let cell else { return false }
    return cell.hasSuffix(">") && cell.utf8.count { $0 == ASCII.less } == 1
  }

  func makeReader(_ options: ReadingOptions, head: TableHead?) -> any ContactReader {
    CSVReader(options, dialect: nil, head: head)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter {
    CSVTargetWriter(delimiter: ASCII.comma, options)
  }

  func makeWriter(_ options: WritingOptions, columns: ColumnSelection) -> any ContactWriter {
    CSVTargetWriter(delimiter: ASCII.comma, options, columns: columns)
  }
}
