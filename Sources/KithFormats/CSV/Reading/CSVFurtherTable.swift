import KithText

/// What begins at a row of a table that is not of it: people put tables one below the other.
enum CSVFurtherTable {
  /// Other headings, with the same byte between them.
  case headings([String])
  /// A table with another byte between its cells, whatever its headings are.
  case table(TableHeader, delimiter: UInt8)
  /// Rows under the same headings with another byte between their cells.
  case rows(delimiter: UInt8)
  /// The title of a table below it.
  case title

  /// Looks for another table at a row that has but one cell.
  ///
  /// - Parameters:
  ///   - sample: the bytes from the row on, as many as are looked at.
  ///   - delimiter: the byte between the cells above.
  ///   - width: how many headings stand above.
  ///   - map: the user's own table of headings.
  ///   - isBehindGap: whether a blank line stands above the row.
  init?(
    _ sample: Sample, below delimiter: UInt8, _ width: Int, map: ColumnMap?, isBehindGap: Bool
  ) {
    let row = Self.rows(of: sample, by: delimiter, 1).first?.first ?? ""
    let others = CSVDelimiter.candidates.filter { $0 != delimiter && row.contains(byte: $0) }
    let found = others.lazy.compactMap { Self.table(sample, by: $0, below: delimiter, width, map) }
      .first
    if let found {
      self = found
    } else if isBehindGap, others.isEmpty, Self.isTitle(sample, delimiter, width, map) {
      self = .title
    } else {
      return nil
    }
  }

  private static func table(
    _ sample: Sample, by other: UInt8, below delimiter: UInt8, _ width: Int, _ map: ColumnMap?
  ) -> Self? {
    let rows = rows(of: sample, by: other, 2)
    guard let first = rows.first, first.count > 1 else { return nil }
    let header = TableHeader(
      sample: sample.bytes, isWhole: sample.isWhole, delimiter: other, map: map)
    let isKnown = !header.isMissing && !header.isUnknown && header.length == 1
    if isKnown { return .table(header, delimiter: other) }
    let below = Self.rows(of: sample, by: delimiter, 2).dropFirst().first
    let goesOn = rows.count > 1 && rows[1].count == first.count && below?.count == 1
    if first.count == width, width > 2 || goesOn { return .rows(delimiter: other) }
    return goesOn ? .table(header, delimiter: other) : nil
  }

  /// Whether the row is a title of words, and headings stand below it.
  private static func isTitle(
    _ sample: Sample, _ delimiter: UInt8, _ width: Int, _ map: ColumnMap?
  ) -> Bool {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample.bytes)
    if sample.isWhole { records.finish() }
    guard records.next(), !CSVHeaderSearch.looksLikeData(records.fields.map(records.text)),
      records.next()
    else { return false }
    while records.fields.allSatisfy(records.isBlank), records.next() {}
    if records.headings(map: map, isBehindGap: true) != nil { return true }
    records.finish()
    guard records.fields.count == 1, let rest = records.rest(sample.bytes.count) else {
      return false
    }
    let below = CSVFurtherTable(
      Sample(rest.bytes, isWhole: sample.isWhole), below: delimiter, width, map: map,
      isBehindGap: false)
    if case .table = below { return true }
    return false
  }

  private static func rows(of sample: Sample, by delimiter: UInt8, _ count: Int) -> [[String]] {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample.bytes)
    if sample.isWhole { records.finish() }
    var rows: [[String]] = []
    while rows.count < count, records.next() { rows.append(records.fields.map(records.text)) }
    return rows
  }
}
