/// OPML: lists of feeds and sites, as blogrolls and feed readers export them.
struct OPMLFormat: ValidatingFormat, WritableFormat {
  var name: String { "opml" }
  var summary: String { "OPML blogrolls and feed lists" }
  var fileExtensions: [String] { ["opml"] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample), OPMLElement(root: root.name) == .opml else {
      return .none
    }
    return root.certainty
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(OPMLReader(file: options.fileName))
  }

  func makeValidator(_ options: ReadingOptions) -> any ContactValidator {
    OPMLValidator(fileName: options.fileName)
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { OPMLWriter() }
}
