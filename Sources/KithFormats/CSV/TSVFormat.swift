import KithText

/// The plain table with tabs between its fields; it is read as every table is.
struct TSVFormat: ColumnChoosingFormat {
  var name: String { "tsv" }
  var summary: String { "the table of csv, with tabs" }
  var fileExtensions: [String] { ["tsv"] }
  var identifiesByUID: Bool { true }
  var page: String { "csv" }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter {
    CSVTargetWriter(delimiter: ASCII.tab, options)
  }

  func makeWriter(_ options: WritingOptions, columns: ColumnSelection) -> any ContactWriter {
    CSVTargetWriter(delimiter: ASCII.tab, options, columns: columns)
  }
}
