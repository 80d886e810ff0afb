import KithModel
import KithText

/// Writes a section of `key=value` lines a contact.
struct AbookWriter: ContactWriter {
  private var number = 0
  private var composition = FlatComposition(table, FlatLayout(table))

  /// abook's fields, as a table has columns.
  private static let table = FlatTable(
    columns: """
      name = name.full
      address = address.street
      address2 = address.street2
      city = address.city
      state = address.region
      zip = address.postal
      country = address.country
      phone = phone.home
      workphone = phone.work
      fax = phone.fax
      mobile = phone.mobile
      nick = name.nickname
      url = url
      notes = note
      anniversary = anniversary
      groups = categories
      """, keywordSeparator: ",")

  func begin(_ output: inout [UInt8]) {
    output += "# abook addressbook file\n\n[format]\nprogram=abook\nversion=0.6.1\n\n".utf8
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    composition.compose(contact, &ledger)
    var lines = Array(zip(composition.layout.headings, composition.cells.texts))
    // A list in one line, with commas between, which has no column.
    let emails = contact.emails.prefix(Self.maxEmails)
    lines.insert(("email", emails.map(\.address).joined(separator: ",")), at: 1)
    for email in emails { ledger.settle(.emails, 1, email.details) }
    if emails.count == contact.emails.count { ledger.settleAll(.emails) }
    output += "[\(number)]\n".utf8
    number += 1
    for (key, text) in lines where !text.isEmpty {
      output += "\(key)=\(OneLine.text(text))\n".utf8
    }
    output.append(ASCII.lineFeed)
    return true
  }

  private static let maxEmails = 5
}
