/// The address book of abook; it is only written.
struct AbookFormat: WritableFormat {
  var name: String { "abook" }
  var summary: String { "the address book of abook" }
  var fileExtensions: [String] { [] }
  var page: String { "targets" }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { AbookWriter() }
}
