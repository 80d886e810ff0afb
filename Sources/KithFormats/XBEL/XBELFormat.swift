/// XBEL: bookmarks, as browsers and desktops exchange them.
struct XBELFormat: ReadableFormat, WritableFormat {
  var name: String { "xbel" }
  var summary: String { "XBEL bookmarks" }
  var fileExtensions: [String] { ["xbel"] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample), root.local == "xbel" else { return .none }
    return root.certainty
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(XBELReader(file: options.fileName))
  }

  func makeWriter(_ options: WritingOptions) -> any ContactWriter { XBELWriter() }
}
