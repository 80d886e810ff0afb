import KithModel

/// Writes a section of `key=value` lines a contact.
struct AbookWriter: ContactWriter {
  private var number = 0
  private var composition = CSVComposition(target, CSVLayout(target.columns))

  /// abook's fields, as a target has columns.
  private static let target = CSVTarget(
    name: "abook", summary: "",
    table: """
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

  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport)
    -> Bool
  {
    composition.losses = LossReport()
    composition.compose(contact)
    var lines = Array(zip(composition.layout.headings, composition.cells.texts))
    // A list in one line, with commas between.
    let emails = contact.emails.map(\.address)
    lines.insert(("email", emails.prefix(Self.mostEmails).joined(separator: ",")), at: 1)
    output += "[\(number)]\n".utf8
    number += 1
    for (key, text) in lines where !text.isEmpty {
      output += "\(key)=\(OneLine.text(text))\n".utf8
    }
    output.append(ASCII.lineFeed)
    losses.add(Self.corrected(composition.losses, emails.count))
    return true
  }

  /// The losses without those of e-mails, which have no column here, but a line of their own.
  private static func corrected(_ report: LossReport, _ emails: Int) -> LossReport {
    var corrected = LossReport()
    for (field, count) in report.sorted where field != "emails" { corrected.add(field, count) }
    corrected.add("emails", emails - mostEmails)
    return corrected
  }

  private static let mostEmails = 5
}
