import KithText

/// Files that hold no text of contacts, whatever they are called: what they are, and what can be done with them.
enum OtherDocument {
  /// Why a file cannot be read; `nil` of one that does not begin as such a document.
  static func refusal(of bytes: PeekedByteSource) -> String? {
    signatures.first { bytes.starts(with: $0.start) }.map { "this is \($0.kind)" }
  }

  /// Why an archive cannot be read that has a file of this path; `nil` where it tells nothing.
  static func refusal(ofPackageWith path: String) -> String? {
    packages.first { path == $0.path || path.hasPrefix($0.path + "/") }
      .map { "this is \($0.kind)" }
  }

  private static let advice = "; save it as CSV there, and give that"

  private static let signatures: [(kind: String, start: [UInt8])] = [
    (
      "a PDF document, which has no columns to read; give the table it was made of",
      Array("%PDF-".utf8)
    ),
    (
      "a workbook or document of an older Excel, Word or Outlook" + advice,
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    ),
    ("a document in rich text (RTF); save it as plain text, and give that", Array("{\\rtf".utf8)),
    ("a picture", [0x89] + Array("PNG\r\n".utf8)), ("a picture", Array("GIF8".utf8)),
    ("a picture", [0xFF, 0xD8, 0xFF]), ("a database of SQLite", Array("SQLite format 3\0".utf8)),
    ("a mailbox of Outlook (PST); export its contacts as CSV, and give that", Array("!BDN".utf8)),
  ]

  /// Paths that only the files of one program have in their ZIP.
  private static let packages: [(kind: String, path: String)] = [
    ("an Excel workbook" + advice, "xl"), ("a Word document" + advice, "word"),
    ("a presentation", "ppt"), ("a spreadsheet of Numbers" + advice, "Index/Document.iwa"),
    ("an OpenDocument file, as LibreOffice writes it" + advice, "content.xml"),
  ]
}
