import KithText

/// Headers further down: two tables stand one below the other.
extension CSVRecords {
  /// The cells of the record where it is the header of another table; `nil` where it may be somebody.
  ///
  /// Most of its cells are headings that are known, the first among them, and one is that of a name, but not all; none is
  /// an address or a number. So most records show by their first cells that they are none. Where all are known, no name
  /// need be among them, and behind a blank line the first need not be known.
  func headings(map: ColumnMap?, isBehindGap: Bool) -> [String]? {
    guard fields.count > 1, !fields.contains(where: isData),
      let first = fields.first(where: { !isBlank($0) }), first.end - first.start <= Self.maxHeading,
      isBehindGap || CSVPlan.knownHeadings([text(first)], map: map) == 1
    else { return nil }
    let cells = fields.map { CSVCell.unwrapped(text($0)) }
    let filled = cells.filter { !$0.isEmpty }
    let headings = CSVHeadings(filled, map: map)
    guard headings.known >= 2, headings.known * 2 > filled.count, headings.isOfMoreThanNames else {
      return nil
    }
    let areAll = headings.known == filled.count && (isBehindGap || filled.count > 2)
    return headings.isNaming || areAll ? cells : nil
  }

  /// Whether a field holds an address or a number, as no heading does that is only one.
  private func isData(_ field: Field) -> Bool {
    var digits = 0
    for index in field.start..<field.end {
      let byte = buffer[index]
      if byte == UInt8(ascii: "@") { return true }
      if byte.isDigit { digits += 1 }
    }
    return digits >= 6
  }

  private static let maxHeading = 60
}
