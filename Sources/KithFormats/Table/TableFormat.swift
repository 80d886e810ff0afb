/// An aligned table for people to look at; it is only written.
struct TableFormat: ContactFormat {
  static let family: [any ContactFormat] = [TableFormat()]

  var name: String { "table" }
  var summary: String { "an aligned table to look at" }
  var fileExtensions: [String] { [] }
  var losses: [Loss] {
    [Loss("*", "a table shows the name, organisation, title and first e-mail and phone only")]
  }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? {
    TableWriter(width: options.lineWidth)
  }
}
