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
      return !cells.isEmpty && cells.count(where: Self.isName) * 5 >= cells.count * 4
    }
  }

  /// Whether the first row is one like those below it: a name above names, a number above numbers.
  var beginWithRow: Bool {
    guard let first = rows.first, rows.count > 1 else { return false }
    if let column = nameColumn, column < first.count, Self.isName(first[column]),
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
    guard let width = rows.first?.count, nameColumn == nil,
      !rows.joined().contains(where: { FlatRecord.recognized($0) != .column })
    else { return false }
    return width < 2 || rows.count { $0.count != width } * 3 > rows.count
  }

  private func values(of column: Int, in rows: ArraySlice<[String]>) -> [String] {
    rows.compactMap { $0.count > column && !$0[column].isEmpty ? $0[column] : nil }
  }

  /// Whether a cell reads as the name of somebody: a few words of letters, two of them with a capital.
  static func isName(_ cell: String) -> Bool {
    let words = cell.split(separator: " ")
    guard (2...5).contains(words.count), words.allSatisfy(isWord) else { return false }
    return words.count { $0.first?.isUppercase == true } >= 2
  }

  private static func isWord(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter) && word.allSatisfy { $0.isLetter || ".,'’-".contains($0) }
  }

  /// Whether one of the words of a cell is a heading by itself, as in `Guest Name`.
  private static func isHeading(_ cell: String) -> Bool {
    cell.split(separator: " ").contains { Headings.isKnown(Heading.normalized(String($0))) }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.utf8.count { $0.isDigit } >= 3 && !cell.contains(where: \.isLetter)
  }
}
