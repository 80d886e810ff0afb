import KithModel

/// Writes the table of a target, a row a contact.
struct CSVTargetWriter: ContactWriter {
  private let encoding: CSVEncoding
  private var composition: CSVComposition

  init(_ target: CSVTarget, columns: [ColumnMap.Entry]? = nil) {
    encoding = target.encoding
    composition = CSVComposition(target, CSVLayout(columns ?? target.columns))
  }

  func begin(_ output: inout [UInt8]) {
    encoding.append(composition.layout.headings, to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) {
    composition.compose(contact)
    encoding.append(composition.cells, to: &output)
    losses.add(composition.losses)
  }
}
