import KithFormats
import KithModel
import KithText

/// What there is to say of the headings of a table.
struct MappingReport {
  private let fileName: String
  private let mapping: TableMapping

  init(fileName: String, _ mapping: TableMapping) {
    self.fileName = fileName
    self.mapping = mapping
  }

  /// A line for the table and one for each column: heading, field, and a cell as an example.
  var lines: [String] {
    let rows = mapping.columns.map { column in
      [
        Self.short(column.heading), column.isKept ? "(kept under its heading)" : column.field,
        Self.short(column.example),
      ]
    }
    let widths = (0..<2).map { index in rows.map { $0[index].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = (0..<2).map {
        row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count)
      }
      return "  " + (cells + [row[2]]).joined(separator: "  ").trimmedEnd
    }
    return [heading] + lines
  }

  private var heading: String {
    let delimiter = mapping.delimiter == "\t" ? "tabs" : "'\(mapping.delimiter)'"
    let language = mapping.language.map { ", headings in '\($0)'" } ?? ""
    let header = mapping.hasNoHeader ? ", without headings" : ""
    return "\(fileName): \(mapping.dialect), fields between \(delimiter)"
      + language + header
  }

  private static func short(_ text: String) -> String {
    TerminalText.safe(TerminalText.short(text, limit: 40))
  }

  /// The same as a line of JSON for each column.
  var json: [UInt8] {
    mapping.columns.reduce(into: []) { lines, column in
      JSONValue.object([
        JSONMember("heading", .string(column.heading)), JSONMember("field", .string(column.field)),
        JSONMember("kept", .bool(column.isKept)), JSONMember("example", .string(column.example)),
      ]).encodeLine(into: &lines)
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
