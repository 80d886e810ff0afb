import KithFormats
import KithModel

/// A table of people, and the ways in which the world writes it down.
struct PlainTable {
  var rows: [[String]]

  /// Twelve people, each with what no other has.
  static let people = PlainTable(
    rows: [["First Name", "Last Name", "E-mail", "Mobile Phone", "Company", "Birthday", "Notes"]]
      + given.enumerated().map { number, name in
        [
          name, families[number % families.count], "p\(number)@example.com",
          "+49 171 55501\(10 + number)", "Globex, Inc. | Lab; \(number)", "1979-02-\(10 + number)",
          "met \"by chance\"\nin Graz; tab\there, \(number)",
        ]
      })

  private static let given = [
    "Ada", "Zoë", "Łukasz", "Иван", "Ayşe", "Jörg", "Ana", "Ben", "Cy", "Dee", "Élodie", "太郎",
  ]
  private static let families = ["Fairweather", "O'Rourke", "van der Berg", "Okoro", "Müller"]

  /// How a table is written.
  struct Style: CustomStringConvertible, Sendable {
    var delimiter = ","
    var lineEnd = "\r\n"
    var quotesAll = false
    var beforeQuote = ""
    var endsWithLineEnd = true
    var description: String {
      "\(delimiter.debugDescription) \(lineEnd.debugDescription) \(quotesAll)"
    }
  }

  /// The table as RFC 4180 has it, but for the style.
  func text(_ style: Style = Style()) -> String {
    let lines = rows.map { row in
      row.map { Self.written($0, style) }.joined(separator: style.delimiter)
    }
    return lines.joined(separator: style.lineEnd) + (style.endsWithLineEnd ? style.lineEnd : "")
  }

  static func written(_ cell: String, _ style: Style = Style()) -> String {
    // By bytes: CR LF is one Character.
    let isSpecial =
      cell.contains(style.delimiter)
      || cell.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard style.quotesAll || isSpecial else { return cell }
    return style.beforeQuote + "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// UTF-16 without a mark.
  static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  static func read(_ bytes: [UInt8], blockSize: Int = 1 << 16) throws -> Batch {
    try ContactInput.readAll(bytes, fileName: "people.csv", blockSize: blockSize)
  }

  static func read(_ text: String) throws -> Batch { try read(Array(text.utf8)) }
}

extension Contact {
  /// The contact without its place in the file.
  var placeless: Contact {
    var contact = self
    contact.sources = []
    return contact
  }
}
