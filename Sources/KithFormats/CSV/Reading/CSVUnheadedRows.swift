import KithText

/// The first rows of a table of which no heading is known: what they hold tells whether there are headings at all.
struct CSVUnheadedRows {
  private let rows: ArraySlice<[String]>

  init(_ rows: ArraySlice<[String]>) { self.rows = rows }

  /// The rows below the first.
  var withoutFirst: CSVUnheadedRows { CSVUnheadedRows(rows.dropFirst()) }

  /// The column of the names of people; `nil` where none holds hardly anything else.
  ///
  /// The last of several rows may be cut, with the name in it.
  var nameColumn: Int? {
    let rows = rows.count > 1 ? rows.dropLast() : rows
    return (0..<(rows.map(\.count).max() ?? 0)).first { column in
      let cells = values(of: column, in: rows)
      return !cells.isEmpty && cells.count(where: NameGuess.isName) * 5 >= cells.count * 4
    }
  }

  /// The columns of names, whole or in two parts; empty where none are seen.
  var nameColumns: [Int: FlatField.NamePart] {
    nameColumn.map { [$0: .full] } ?? CSVNameParts(rows)?.columns ?? [:]
  }

  /// Whether the first row is one like those below it: a name above names, a number above numbers.
  var beginWithRow: Bool {
    guard let first = rows.first, rows.count > 1 else { return false }
    if nameColumn == nil, let parts = CSVNameParts(rows.dropFirst()), parts.areNamed(in: first) {
      return true
    }
    if let column = nameColumn, column < first.count, NameGuess.isName(first[column]),
      !Self.isHeading(first[column])
    {
      return true
    }
    return first.indices.contains { column in
      let below = values(of: column, in: rows.dropFirst())
      return Self.isNumber(first[column]) && !below.isEmpty && below.allSatisfy(Self.isNumber)
    }
  }

  /// Whether nothing shows that this is a table of people: no name, address or number, and no columns either.
  ///
  /// A program or a letter is none, whatever the file is called.
  var holdNobody: Bool {
    guard let width = rows.first?.count, nameColumns.isEmpty,
      !rows.joined().contains(where: { FlatRecord.recognized($0) != .column })
    else { return false }
    return width < 2 || rows.count { $0.count != width } * 3 > rows.count
  }

  private func values(of column: Int, in rows: ArraySlice<[String]>) -> [String] {
    rows.compactMap { $0.count > column && !$0[column].isEmpty ? $0[column] : nil }
  }

  /// Whether one of the words of a cell is a heading by itself, as in `Guest Name`.
  static func isHeading(_ cell: String) -> Bool {
    cell.split(separator: " ").contains { Headings.isKnown(Heading.normalized(String($0))) }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.utf8.count { $0.isDigit } >= 3 && !cell.contains(where: \.isLetter)
  }
}
