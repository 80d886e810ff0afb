/// The plain table with tabs between its fields; it is read as every table is.
struct TSVFormat: ContactFormat {
  var name: String { "tsv" }
  var summary: String { "the table of csv, with tabs" }
  var fileExtensions: [String] { ["tsv"] }
  var identifiesByUID: Bool { true }
  var page: String { "csv" }

  var takesColumns: Bool { true }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? {
    CSVFormat.writer(options, delimiter: ASCII.tab)
  }
}
