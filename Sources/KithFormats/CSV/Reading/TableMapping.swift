import KithText

/// What the headings of a table are taken for.
public struct TableMapping: Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The heading as written.
    public var heading: String
    /// The name of the field, as a map would have it.
    public var field: String
    /// Whether the heading maps to nothing, so that its cells are kept under it.
    public var isKept: Bool
    /// The first cell of the column that is not empty, among the first records.
    public var example: String
  }

  /// The dialect, as in `kith:sources`.
  public var dialect: String
  /// The language of the headings, an RFC 5646 tag; `nil` for English ones.
  public var language: String?
  /// The character between fields.
  public var delimiter: Character
  /// The columns, in order.
  public var columns: [Column]
  /// Whether the table has no headings.
  public var hasNoHeader: Bool

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file, packed by gzip or not.
  ///   - options: what the file is called, and the user's own table of headings.
  ///   - registry: the formats that it may be of.
  /// - Throws: ``ReadingError`` where the file is no table, or what the byte source throws.
  public init(
    _ bytes: any ByteSource, options: ReadingOptions, registry: FormatRegistry = .standard
  ) throws {
    var options = options
    let bytes = try GzipByteSource.unpacking(bytes, &options)
    var source = try DecodedSource(bytes, fileName: options.fileName)
    let detection = registry.detect(source.sample, options)
    guard let detection, detection.isTable else {
      throw ReadingError(
        detection.map { "the file is of the format '\($0.format.name)', which has no headings" }
          ?? "the file is no table")
    }
    source.decide(.text)
    var diagnostics = DiagnosticList()
    var head: [UInt8] = []
    while head.count < Self.sampleSize {
      let block = try source.next(&diagnostics)
      if block.isEmpty { break }
      head += block
    }
    let opening = TableHead(
      Array(head.prefix(Self.sampleSize)), isWhole: head.count < Self.sampleSize,
      map: options.columnMap, orKnown: detection.tableHead)
    try self.init(opening, map: options.columnMap)
  }

  private init(_ head: TableHead, map: ColumnMap?) throws(ReadingError) {
    let header = head.header
    let plan = try CSVPlan(header, dialect: nil, map: map)
    let examples = Self.examples(in: head)
    dialect = plan.dialect.name
    language = plan.language?.code
    delimiter = Character(Unicode.Scalar(head.delimiter))
    hasNoHeader = header.isMissing
    columns = plan.headings.indices.map { index in
      Column(
        heading: plan.headings[index], field: plan.fields[index].name,
        isKept: plan.fields[index].isKept,
        example: index < examples.count ? examples[index] : "")
    }
  }

  private static func examples(in head: TableHead) -> [String] {
    var records = CSVRecords(delimiter: head.delimiter)
    records.append(head.sample)
    if head.isWhole { records.finish() }
    var examples: [String] = []
    var number = 0
    while number < head.header.length + 20, records.next() {
      number += 1
      guard number > head.header.length else { continue }
      for (index, field) in records.fields.enumerated() {
        if index >= examples.count { examples.append("") }
        if examples[index].isEmpty { examples[index] = records.text(field) }
      }
    }
    return examples
  }

  /// The mapping as a map file: reading with it gives what reading without it gives.
  public var mapText: String {
    var lines = [
      "# What kith takes the headings for. Change a field, and give the file with --map.",
      "# 'column' keeps the cells under their heading, 'ignore' leaves them out.",
    ]
    var seen: Set<String> = []
    for column in columns {
      let name = Heading.normalized(column.heading)
      // A heading of nothing but signs cannot be told from another; one that comes twice has one line.
      guard !name.isEmpty, seen.insert(name).inserted else { continue }
      lines.append("\(Self.line(column.heading)) = \(column.isKept ? "column" : column.field)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A heading on one line, and not as a comment; what is changed makes no difference to which heading it is.
  private static func line(_ heading: String) -> String {
    let text = heading.split { $0.isNewline }.joined(separator: " ").trimmingWhitespace()
    return String(text.drop { $0 == "#" || $0 == " " })
  }

  private static let sampleSize = 1 << 16
}
