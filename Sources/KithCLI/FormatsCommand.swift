import ArgumentParser
import KithFormats
import KithPipeline

/// `kith formats`: what can be read and written, from the registry.
struct FormatsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats that can be read and written.")

  func perform() throws {
    let rows = FormatChoice.registry.all.map { format, isRead, isWritten in
      [
        format.name,
        [isRead ? "read" : nil, isWritten ? "write" : nil].compactMap(\.self)
          .joined(separator: ", "),
        format.fileExtensions.map { "." + $0 }.joined(separator: " "), format.summary,
      ]
    }
    try Console.show(Self.table([["format", "does", "files", "what"]] + rows))
  }

  private static func table(_ rows: [[String]]) -> [String] {
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = (0..<3).map { column in
        row[column] + String(repeating: " ", count: widths[column] - row[column].count + 2)
      }
      return cells.joined() + row[3]
    }
  }
}
