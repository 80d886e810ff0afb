import KithFormats
import KithModel
import KithTestSupport

/// Everybody in the example files: real quirks, invented people, some of them in several files.
enum FixturePeople {
  static let contacts: [Contact] = {
    let files = [("csv", ".csv"), ("vcard", ".vcf"), ("linkedin", ".csv"), ("opml", ".opml")]
      .flatMap { TestFolder.files(in: $0.0, endings: [$0.1]) }
    return files.flatMap { file in
      (try? ContactInput.readAll(Array(TestFolder.text(file).utf8), fileName: file))?.contacts ?? []
    }
  }()

  /// Contacts as JSON Lines.
  static func text(_ contacts: some Sequence<Contact>) -> String {
    var bytes: [UInt8] = []
    for contact in contacts {
      Card.encode(contact, into: &bytes)
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
