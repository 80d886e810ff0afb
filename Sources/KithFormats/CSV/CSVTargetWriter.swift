import KithModel

/// Writes the table of a target, a row a contact.
struct CSVTargetWriter: ContactWriter {
  private let encoding: CSVEncoding
  private var composition: CSVComposition
  private var growth: CSVGrowth
  private var original: CSVOriginal?
  private let isSelection: Bool

  let beginsLast: Bool

  init(_ target: CSVTarget, columns: [ColumnMap.Entry]? = nil) {
    encoding = target.encoding
    composition = CSVComposition(target, columns.map(CSVLayout.init) ?? target.layout)
    growth = CSVGrowth(target.encoding)
    beginsLast = target.grows
    isSelection = columns != nil
    original = columns == nil ? CSVOriginal(target) : nil
  }

  func begin(_ output: inout [UInt8]) {
    encoding.append(CSVCells(composition.layout.headings), to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    composition.compose(contact, &ledger)
    // Who asked for columns gets a row of each contact.
    guard !composition.isEmpty || isSelection else { return ledger.leaveOutEmpty() }
    original?.restore(contact, in: &composition)
    encoding.append(composition.cells, to: &output)
    growth.add(columns: composition.cells.count)
    return true
  }

  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    growth.complete(bytes, to: &output)
  }
}
