/// Tables of people (RFC 4180 and everything that calls itself CSV).
struct CSVFormat: ContactFormat {
  /// Tables of any dialect, those of dialects that somebody may ask for by name, and the targets.
  static func family(naming dialects: [Dialect]) -> [any ContactFormat] {
    [
      TSVFormat(),
      CSVFormat(
        name: "csv", summary: "tables of any exporter, by their headings",
        fileExtensions: ["csv", "tsv"],
        isWritten: true),
    ] + dialects.map(CSVFormat.init) + CSVTargetFormat.family
  }

  /// The dialects of address books and trackers, the surest marks first.
  static let dialects: [Dialect] = [
    .salesforce, .pipedrive, .zoho, .hubSpot, .mailchimp, .windowsLive, .googleOutlook, .google,
    .outlookCom, .outlook, .yahoo, .thunderbird,
  ]

  let name: String
  let summary: String
  var fileExtensions: [String] = []
  var identifiesByUID: Bool { true }
  var isToldLast: Bool { true }
  var hasHeadings: Bool { true }
  /// The dialect that is always read; by default it is told by the headings.
  var dialect: Dialect?
  var isWritten = false

  private init(
    name: String, summary: String, fileExtensions: [String], isWritten: Bool
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.isWritten = isWritten
  }

  /// Reads the tables of one dialect.
  private init(_ dialect: Dialect) {
    name = dialect.name
    summary = dialect.summary
    self.dialect = dialect
  }

  func certainty(of sample: Sample) -> Certainty {
    guard sample.looksLikeText, dialect.map({ $0.mayBeMarked(in: sample.bytes) }) ?? true else {
      return .none
    }
    let header = CSVOpening(sample.bytes, isWhole: sample.isWhole).header
    if let dialect {
      let headings = header.cells.map(Heading.normalized)
      let isIt = header.dialect != nil || Dialect.of(headings).name == dialect.name
      return isIt ? .certain.beginning(at: header.start) : .none
    }
    if Self.isMarkup(sample, header) { return .none }
    guard !header.isMissing, !header.isUnknown else {
      return header.cells.count > 1 ? .possible : .none
    }
    return .likely.beginning(at: header.start)
  }

  /// Whether the file begins as JSON, XML or vCard do, but for a heading that does: `[Link]`, `<new>`.
  private static func isMarkup(_ sample: Sample, _ header: CSVHeader) -> Bool {
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

  func makeReader(_ options: ReadingOptions) -> (any ContactReader)? {
    CSVReader(options, dialect: dialect)
  }

  var takesColumns: Bool { isWritten }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? {
    isWritten ? Self.writer(options, delimiter: ASCII.comma) : nil
  }

  /// A writer of the plain table, or of the columns that were asked for.
  static func writer(_ options: WritingOptions, delimiter: UInt8) -> any ContactWriter {
    let encoding = CSVEncoding(delimiter: delimiter, isNeutralized: !options.rawCells)
    if let columns = options.columns {
      return CSVTargetWriter(columns: columns.entries.map(FlatColumn.init), encoding)
    }
    return CSVTargetWriter(.kith(encoding))
  }
}
