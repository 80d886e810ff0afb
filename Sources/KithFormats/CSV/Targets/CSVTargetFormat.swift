/// A table that an address book or tracker imports; it is read as every table is.
struct CSVTargetFormat: ContactFormat {
  static let family: [any ContactFormat] = CSVTarget.all.map(CSVTargetFormat.init)

  let target: CSVTarget

  var name: String { target.name }
  var summary: String { target.summary }
  var fileExtensions: [String] { [] }
  var page: String { "targets" }

  func makeWriter(_ options: WritingOptions) -> (any ContactWriter)? { CSVTargetWriter(target) }

  func makeTargetCheck() -> (any TargetCheck)? { CSVTargetCheck(target) }
}
