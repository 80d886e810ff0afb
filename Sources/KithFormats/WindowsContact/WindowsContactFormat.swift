/// Contacts of Windows Vista and later: one person a `.contact` file.
struct WindowsContactFormat: ReadableFormat {
  var name: String { "windows-contact" }
  var aliases: [String] { ["contact"] }
  var summary: String { "contact files of Windows, one person each" }
  var fileExtensions: [String] { ["contact"] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample), root.local == "contact",
      root.holds("schemas.microsoft.com/contact")
    else { return .none }
    return root.certainty
  }

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(WindowsContactReader(file: options.fileName))
  }
}
