/// An aligned table for people to look at; it is only written.
struct TableFormat: WritableFormat {
  var name: String { "table" }
  var summary: String { "an aligned table to look at" }
  var fileExtensions: [String] { [] }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter {
    TableWriter(width: options.lineWidth)
  }
}
