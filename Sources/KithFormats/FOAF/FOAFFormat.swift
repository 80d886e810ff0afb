/// FOAF in RDF/XML: people, and whom they know.
struct FOAFFormat: ReadableFormat {
  var name: String { "foaf" }
  var summary: String { "FOAF profiles (RDF/XML) and whom they know" }
  var fileExtensions: [String] { ["foaf", "rdf"] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample), root.local == "rdf" || root.local == "person",
      sample.declaresNamespace("xmlns.com/foaf/0.1")
    else { return .none }
    // A feed in RDF may have people in it too; it says what it is by a namespace of its own.
    return root.certainty
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(FOAFReader(file: options.fileName))
  }
}
