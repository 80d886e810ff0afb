import KithText

/// A table told by what its columns hold: nobody knows how an exporter calls them in every language.
struct DialectShape: Sendable {
  /// The fields of the columns, in their order.
  let fields: [FlatField]
  /// What stands in each cell of one of the columns.
  let mark: StaticString
  /// Which column that is.
  let column: Int

  /// Which of the first records is the header; `nil` where they are of another table.
  ///
  /// Somebody may have added columns behind those of the exporter.
  func header(among records: [[String]]) -> Int? {
    guard
      let first = records.firstIndex(where: isMarked),
      let header = records[..<first].firstIndex(where: isHeading),
      // A row may be cut, or leave the column empty.
      records[(header + 1)...].allSatisfy({
        $0.count < fields.count || $0[column].isEmpty || isMarked($0)
      })
    else { return nil }
    return header
  }

  /// Whether a record may be the header: no heading that is known says something else.
  private func isHeading(_ cells: [String]) -> Bool {
    guard cells.count >= fields.count else { return false }
    return zip(cells, fields).allSatisfy { cell, field in
      guard !cell.isEmpty, cell.utf8.count < 60, !cell.utf8.contains(ASCII.slash) else {
        return false
      }
      guard let known = Headings.field(Heading.normalized(cell)), known != field else {
        return true
      }
      let facet = FlatFacet(field, heading: cell)
      return facet != .rest && facet == FlatFacet(known, heading: cell)
    }
  }

  private func isMarked(_ cells: [String]) -> Bool {
    cells.count >= fields.count && cells[column].contains(ascii: mark)
      && !cells[column].utf8.contains(where: \.isWhitespace)
  }
}
