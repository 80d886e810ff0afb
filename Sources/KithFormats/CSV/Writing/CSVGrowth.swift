import KithText

/// How many columns a table had when each record was written, so that all can be filled up to the last number.
struct CSVGrowth {
  private let encoding: CSVEncoding
  /// From which record on there were how many columns, in order.
  private var widths: [(record: Int, columns: Int)] = []
  /// The number of records written, then of those completed.
  private var record = 0
  private var isCompleting = false
  private var isQuoted = false
  /// The place in ``widths`` of the record being completed.
  private var place = 0

  init(_ encoding: CSVEncoding) { self.encoding = encoding }

  /// Takes note of a record with so many columns.
  mutating func add(columns: Int) {
    if widths.last?.columns != columns { widths.append((record, columns)) }
    record += 1
  }

  /// Fills up records that were written before the last column came.
  ///
  /// Our own records have quotes only around fields and doubled, and a carriage return outside of them only at
  /// their ends.
  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    guard widths.count > 1, let last = widths.last else { return output += bytes }
    if !isCompleting { (record, isCompleting) = (0, true) }
    for byte in bytes {
      if byte == ASCII.quote { isQuoted.toggle() }
      if byte == ASCII.carriageReturn, !isQuoted {
        if place + 1 < widths.count, widths[place + 1].record <= record { place += 1 }
        for _ in widths[place].columns..<last.columns { encoding.appendEmptyField(to: &output) }
        record += 1
      }
      output.append(byte)
    }
  }
}
