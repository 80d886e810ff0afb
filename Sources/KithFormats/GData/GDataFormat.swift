/// The contacts of Google's former interface (GData 3.0): Atom with people in it.
struct GDataFormat: ReadableFormat {
  var name: String { "gdata" }
  var summary: String { "Google contacts as GData XML" }
  // All XML is called `.xml`: there the content tells.
  var fileExtensions: [String] { [] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample), root.local == "feed" || root.local == "entry",
      sample.declaresNamespace("schemas.google.com/contact/2008")
    else { return .none }
    return root.certainty
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(GDataReader(file: options.fileName))
  }
}
