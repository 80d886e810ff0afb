/// Tables of people (RFC 4180 and everything that calls itself CSV).
struct CSVFormat: ContactFormat {
  static let family: [any ContactFormat] =
    [
      TSVFormat(),
      CSVFormat(
        name: "csv", summary: "tables of any exporter, by their headings",
        fileExtensions: ["csv", "tsv"],
        isWritten: true),
      CSVFormat(
        name: "linkedin", summary: "LinkedIn's Connections.csv of every year", dialect: .linkedIn),
    ] + CSVTargetFormat.family

  let name: String
  let summary: String
  var fileExtensions: [String] = []
  var identifiesByUID: Bool { true }
  /// The dialect that is always read; by default it is told by the headings.
  var dialect: CSVDialect?
  var isWritten = false

  var losses: [Loss] { isWritten ? CSVWriter.losses : [] }

  func certainty(of sample: Sample) -> Certainty {
    guard sample.looksLikeText, let first = sample.trimmed.first, !"{[<".utf8.contains(first),
      !sample.trimmed.startsIgnoringCase(with: "BEGIN:")
    else { return .none }
    let directive = CSVDelimiter.directive(in: sample.bytes[...])
    let bytes = Array(sample.bytes.dropFirst(directive?.length ?? 0))
    let delimiter = directive?.delimiter ?? CSVDelimiter.guess(bytes, isWhole: sample.isWhole)
    let header = CSVHeader(sample: bytes, isWhole: sample.isWhole, delimiter: delimiter, map: nil)
    let headings = Set(header.cells.map(CSVHeading.normalized))
    if let dialect {
      let isIt = header.isLinkedIn || CSVDialect.of(headings).name == dialect.name
      return isIt ? .certain : .none
    }
    guard !header.isMissing, !header.isUnknown else {
      return header.cells.count > 1 ? .possible : .none
    }
    return .likely
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
    guard let columns = options.columns else { return CSVWriter(encoding: encoding) }
    return CSVTargetWriter(
      CSVTarget(name: "csv", summary: "", table: "", encoding: encoding, separator: " ::: "),
      columns: columns.entries)
  }
}
