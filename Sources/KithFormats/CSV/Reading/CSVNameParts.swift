import KithCleaning
import KithText

/// The two columns of given names and surnames in a table of which no heading is known.
///
/// Any two columns of words look like that, `Paris,France` too: most cells of one must be given names that are known,
/// or stand in the addresses beside them.
struct CSVNameParts {
  let given: Int
  let family: Int

  /// Looks through the first rows; `nil` where nothing shows such columns.
  ///
  /// The last of several rows may be cut, with the name in it.
  init?(_ rows: ArraySlice<[String]>) {
    let rows = rows.filter { $0.contains { !$0.isEmpty } }
    let whole = rows.count > 1 ? rows.dropLast() : rows[...]
    let columns = (0..<min(Self.maxColumns, whole.map(\.count).max() ?? 0)).filter { column in
      Self.isMost(whole) { Self.part($0, column) != nil }
    }
    guard let given = Self.given(of: columns, in: whole),
      // A surname stands behind the given name mostly.
      let family = [given + 1, given - 1].first(where: columns.contains)
    else { return nil }
    (self.given, self.family) = (given, family)
  }

  /// Which part of a name each of the two columns holds.
  var columns: [Int: FlatField.NamePart] { [given: .given, family: .family] }

  /// Whether a row has a name in these columns, and no headings.
  func areNamed(in row: [String]) -> Bool {
    guard let name = Self.part(row, given), let surname = Self.part(row, family) else {
      return false
    }
    return Self.isKnown(name) && !CSVUnheadedRows.isHeading(name)
      && !CSVUnheadedRows.isHeading(surname)
  }

  private static func given(of columns: [Int], in rows: ArraySlice<[String]>) -> Int? {
    let known = columns.map { column in
      rows.count { part($0, column).map(isKnown) ?? false }
    }
    if let most = known.max(), most * 2 >= rows.count, most > 0 {
      return columns[known.firstIndex(of: most) ?? 0]
    }
    return columns.first { column in
      columns.contains(column + 1) && isMost(rows) { isAddressed($0, column, column + 1) }
    }
  }

  /// Whether the address of a row is made of two of its cells: `ada.fair@example.com`.
  private static func isAddressed(_ row: [String], _ given: Int, _ family: Int) -> Bool {
    guard let address = row.first(where: { $0.contains(byte: ASCII.at) }),
      let name = part(row, given), let surname = part(row, family)
    else { return false }
    let user = Folding.letters(String(address.prefix { $0 != "@" }))
    return user.contains(Folding.letters(surname))
      && (user.contains(Folding.letters(name)) || user.first == Folding.letters(name).first)
  }

  private static func isKnown(_ name: String) -> Bool {
    name.split(separator: " ").first.map { GivenName.isOne(String($0)) } ?? false
  }

  private static func part(_ row: [String], _ column: Int) -> String? {
    guard column < row.count, NameGuess.isPart(row[column]) else { return nil }
    return row[column]
  }

  /// Whether something holds of four rows of five.
  private static func isMost(
    _ rows: ArraySlice<[String]>, _ holds: ([String]) -> Bool
  ) -> Bool {
    !rows.isEmpty && rows.count(where: holds) * 5 >= rows.count * 4
  }

  /// Names stand before what else there is.
  private static let maxColumns = 20
}
