import KithText

/// xCard (RFC 6351): vCard 4.0 in XML.
struct XCardFormat: ReadableFormat, WritableFormat {
  /// The namespace of vCard 4.0 in XML (RFC 6351 section 8.1).
  static let namespace = "urn:ietf:params:xml:ns:vcard-4.0"

  var name: String { "xcard" }
  var summary: String { "xCard (RFC 6351), vCard 4.0 in XML" }
  // `.xml` is what they are mostly called, and so is all other XML: there the content tells.
  var fileExtensions: [String] { ["xcard"] }
  var identifiesByUID: Bool { true }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample),
      let local = root.name.split(separator: ASCII.colon).last,
      local.elementsEqual("vcards".utf8) || local.elementsEqual("vcard".utf8)
    else { return .none }
    if sample.declaresNamespace("urn:ietf:params:xml:ns:vcard-4.0") { return root.certainty }
    // Another namespace is another format (`vcard-temp` of XMPP); none at all is a slip.
    return sample.declaresNamespace("") ? .none : .likely.beginning(at: root.start)
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(XCardReader(file: options.fileName))
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { XCardWriter() }
}
