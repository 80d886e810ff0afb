/// The aliases of mutt, a line an address; they are only written.
struct MuttFormat: WritableFormat {
  var name: String { "mutt" }
  var summary: String { "aliases for mutt" }
  var fileExtensions: [String] { [] }
  var page: String { "targets" }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { MuttWriter() }
}
