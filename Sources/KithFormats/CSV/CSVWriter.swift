import KithModel

/// Writes the plain table: RFC 4180, a row a contact.
struct CSVWriter: ContactWriter {
  private let encoding: CSVEncoding
  /// The columns behind those that are always there: one for each heading that mapped to nothing.
  private var kept = CSVLayout([])
  private var growth: CSVGrowth
  /// The record.
  private var cells = CSVCells()

  let beginsLast = true

  init(encoding: CSVEncoding) {
    self.encoding = encoding
    growth = CSVGrowth(encoding)
  }

  func begin(_ output: inout [UInt8]) {
    encoding.append(CSVCells(CSVColumns.all.map(\.heading) + kept.headings), to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let columns = CSVColumns.all
    cells.begin(columns: columns.count + kept.headings.count)
    for index in columns.indices {
      if let text = columns[index].cell(contact) { cells[index] = text }
    }
    keep(contact.columns, &ledger)
    CSVColumns.settle(contact, &ledger)
    guard !cells.filled.isEmpty else { return ledger.leaveOutEmpty() }
    encoding.append(cells, to: &output)
    growth.add(columns: cells.count)
    return true
  }

  /// Puts the cells that mapped to nothing under their headings.
  private mutating func keep(_ columns: [Column], _ ledger: inout Ledger) {
    let own = CSVColumns.all.count
    for column in columns {
      let place =
        kept.columns(under: column.heading).first { cells.isFree(own + $0) }
        ?? kept.append(heading: column.heading)
      guard let place else { continue }
      cells[own + place] = column.value
      ledger.settle(.columns)
    }
  }

  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    growth.complete(bytes, to: &output)
  }
}
