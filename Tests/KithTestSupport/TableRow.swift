public import Testing

/// A line of a table under `Fixtures/`: what goes in and what is to come out.
///
/// The cells of a table are separated by tabs, its first line names the columns, and lines that begin
/// with `# ` are remarks. `\t`, `\n` and `\u{…}` in a cell stand for what cannot be seen.
public struct TableRow: Sendable, CustomTestStringConvertible {
  /// The file, as a path under `Fixtures/`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The columns and cells, in the order of the file.
  public let cells: [(column: String, cell: String)]

  /// The cell of a column; `nil` where it is empty or not there.
  public subscript(column: String) -> String? {
    let cell = cells.first { $0.column == column }?.cell
    return cell?.isEmpty == true ? nil : cell
  }

  /// The place and the first cells.
  public var testDescription: String {
    "\(file):\(line) " + cells.map(\.cell).joined(separator: " | ")
  }

  /// All rows of a table.
  public static func all(of file: String) -> [TableRow] {
    var columns: [String]?
    var rows: [TableRow] = []
    let lines = TestFolder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("# ") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
      guard let names = columns else {
        columns = cells
        continue
      }
      rows.append(TableRow(file: file, line: offset + 1, cells: Array(zip(names, cells))))
    }
    return rows
  }

  private static func unescaped(_ cell: Substring) -> String {
    var result = ""
    var rest = cell
    while let backslash = rest.firstIndex(of: "\\") {
      result += rest[..<backslash]
      rest = rest[backslash...].dropFirst()
      if rest.hasPrefix("u{"), let end = rest.firstIndex(of: "}") {
        let digits = rest[..<end].dropFirst(2)
        result.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        rest = rest[end...].dropFirst()
      } else if rest.hasPrefix("t") || rest.hasPrefix("n") {
        result += rest.hasPrefix("t") ? "\t" : "\n"
        rest = rest.dropFirst()
      } else {
        result += "\\"
      }
    }
    return result + rest
  }
}
