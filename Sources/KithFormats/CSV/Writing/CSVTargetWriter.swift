import KithModel

/// Writes the table of a target, a row a contact.
struct CSVTargetWriter: ContactWriter {
  private let encoding: CSVEncoding
  private var composition: FlatComposition
  private var growth: CSVGrowth
  private var original: CSVOriginal?
  private var isSelection = false
  /// What the target asks for, and its name.
  private var required: (headings: [[String]], target: String) = ([], "")

  let beginsLast: Bool

  /// Writes the table of a target.
  init(_ target: CSVTarget) {
    self.init(target.table, target.layout, target.encoding)
    original = CSVOriginal(target)
    required = (target.rules.compactMap(\.requiredHeadings), target.name)
  }

  /// Writes the plain table.
  init(delimiter: UInt8, _ options: WritingOptions) {
    self.init(.kith(Self.plain(delimiter, options)))
  }

  /// Writes the columns that somebody asked for, who gets a row of each contact.
  init(delimiter: UInt8, _ options: WritingOptions, columns: ColumnSelection) {
    let columns = columns.entries.map(FlatColumn.init)
    self.init(.selection, FlatLayout(columns), Self.plain(delimiter, options))
    isSelection = true
  }

  private static func plain(_ delimiter: UInt8, _ options: WritingOptions) -> CSVEncoding {
    CSVEncoding(delimiter: delimiter, isNeutralized: !options.rawCells)
  }

  private init(_ table: FlatTable, _ layout: FlatLayout, _ encoding: CSVEncoding) {
    self.encoding = encoding
    composition = FlatComposition(table, layout)
    growth = CSVGrowth(encoding)
    beginsLast = table.grows
  }

  func begin(_ output: inout [UInt8]) {
    encoding.append(FlatCells(composition.layout.headings), to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    composition.compose(contact, &ledger)
    guard !composition.isEmpty || isSelection else { return ledger.leaveOutEmpty() }
    original?.restore(contact, in: &composition)
    countRefused(&ledger)
    encoding.append(composition.cells, to: &output)
    growth.add(columns: composition.cells.count)
    return true
  }

  /// Counts a record that the target will refuse; it is written all the same, as somebody may fill in what is missing.
  private func countRefused(_ ledger: inout Ledger) {
    for headings in required.headings where headings.allSatisfy({ composition.isBlank($0) }) {
      let names = headings.map { "'\($0)'" }.joined(separator: ", ")
      ledger.lose("contacts that \(required.target) refuses, as nothing is under \(names)")
    }
  }

  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    growth.complete(bytes, to: &output)
  }
}
