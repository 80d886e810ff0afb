import KithModel

/// Writes the plain table: RFC 4180, a row a contact.
struct CSVWriter: ContactWriter {
  private let encoding: CSVEncoding
  /// The columns behind those that are always there: one for each heading that mapped to nothing.
  private var kept = CSVLayout([])
  private var growth: CSVGrowth

  let beginsLast = true

  init(encoding: CSVEncoding) {
    self.encoding = encoding
    growth = CSVGrowth(encoding)
  }

  static let losses = [
    Loss("phonetic", "left out"), Loss("links/contexts", "left out"),
    Loss("onlineServices/service", "left out"),
    Loss("speakToAs", "left out"), Loss("relatedTo", "left out"), Loss("members", "left out"),
    Loss("preferredLanguages", "left out"), Loss("calendars", "left out"),
    Loss("schedulingAddresses", "left out"), Loss("cryptoKeys", "left out"),
    Loss("directories", "left out"), Loss("media", "left out"), Loss("localizations", "left out"),
    Loss("personalInfo", "left out"), Loss("vCardProps", "left out"),
    Loss("columns", "more than 1000 headings"),
    Loss("addresses", "one a context: home, work, other"),
    Loss("anniversaries", "birth and wedding only"),
  ]

  func begin(_ output: inout [UInt8]) {
    encoding.append(CSVColumns.all.map(\.heading) + kept.headings, to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) {
    let cells = CSVColumns.all.map { $0.cell(contact) ?? "" } + keep(contact.columns, &losses)
    encoding.append(cells, to: &output)
    growth.add(columns: cells.count)
    count(contact, &losses)
  }

  /// Puts the cells that mapped to nothing under their headings.
  private mutating func keep(_ columns: [Column], _ losses: inout LossReport) -> [String] {
    var cells = [String](repeating: "", count: kept.headings.count)
    for column in columns {
      let place =
        kept.columns(under: column.heading).first { cells[$0].isEmpty }
        ?? kept.append(heading: column.heading)
      guard let place else {
        losses.add("columns")
        continue
      }
      while cells.count <= place { cells.append("") }
      cells[place] = column.value
    }
    return cells
  }

  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    growth.complete(bytes, to: &output)
  }

  private func count(_ contact: Contact, _ losses: inout LossReport) {
    losses.add("phonetic", contact.name?.components.count { $0.phonetic != nil } ?? 0)
    losses.add("links/contexts", contact.links.count { !$0.contexts.isEmpty || $0.label != nil })
    losses.add(
      "onlineServices/service",
      contact.onlineServices.count { $0.service != nil && $0.service != "LinkedIn" })
    losses.add("speakToAs", contact.speakToAs == nil ? 0 : 1)
    losses.add("relatedTo", contact.relatedTo.count)
    losses.add("members", contact.members.count)
    losses.add("preferredLanguages", contact.preferredLanguages.count)
    losses.add("calendars", contact.calendars.count)
    losses.add("schedulingAddresses", contact.schedulingAddresses.count)
    losses.add("cryptoKeys", contact.cryptoKeys.count)
    losses.add("directories", contact.directories.count)
    losses.add("media", contact.media.count)
    losses.add("localizations", contact.localizations.count)
    losses.add("personalInfo", contact.personalInfo.count)
    losses.add("vCardProps", contact.vCardProps.count)
    let slots = ["Home", "Work", "Other"].count { CSVColumns.address(of: contact, in: $0) != nil }
    losses.add("addresses", contact.addresses.count - slots)
    let dates = [Anniversary.Kind.birth, .wedding].count { kind in
      contact.anniversaries.contains { $0.kind == kind }
    }
    losses.add("anniversaries", contact.anniversaries.count - dates)
  }
}
