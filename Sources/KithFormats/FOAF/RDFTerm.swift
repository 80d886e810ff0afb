/// The namespaces of RDF/XML and of what FOAF files use.
enum RDFTerm {
  static let syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let foaf = "http://xmlns.com/foaf/0.1/"
  static let relationship = "http://purl.org/vocab/relationship/"

  /// Whether a name is RDF's own.
  static func isSyntax(_ name: XMLName, _ local: String) -> Bool {
    name.local == local
      && (name.namespace == syntax || name.namespace == nil && name.prefix == "rdf")
  }

  /// Whether a name is one of FOAF.
  static func isFOAF(_ name: XMLName) -> Bool {
    name.namespace == foaf || name.namespace == nil && name.prefix == "foaf"
  }
}
