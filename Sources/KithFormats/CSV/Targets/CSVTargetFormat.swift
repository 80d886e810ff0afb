/// A table that an address book or tracker imports; it is read as every table is.
struct CSVTargetFormat: CheckingFormat {
  let target: CSVTarget

  var name: String { target.name }
  var summary: String { target.summary }
  var fileExtensions: [String] { [] }
  var page: String { "targets" }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { CSVTargetWriter(target) }

  func makeTargetCheck() -> any TargetCheck { CSVTargetCheck(target) }
}
