import KithModel

/// Writes the plain table: RFC 4180, a row a contact.
struct CSVWriter: ContactWriter {
  private let encoding: CSVEncoding
  /// The columns behind those that are always there: one for each heading that mapped to nothing.
  private var kept = CSVLayout([])
  private var growth: CSVGrowth
  /// The record.
  private var cells = CSVCells()

  let beginsLast = true

  init(encoding: CSVEncoding) {
    self.encoding = encoding
    growth = CSVGrowth(encoding)
  }

  static let losses: [Loss] = [
    .nothingFits,
    Loss("phonetic", "of given name and surname only"), Loss("links/contexts", "left out"),
    Loss("speakToAs", "pronouns only"), Loss("schedulingAddresses", "left out"),
    Loss("cryptoKeys", "left out"), Loss("directories", "left out"),
    Loss("media", "addresses of photos only"), Loss("localizations", "left out"),
    Loss("personalInfo", "hobbies, interests and expertise, without their level"),
    Loss("vCardProps", "gender and maiden name only"), Loss("columns", "more than 1000 headings"),
    Loss("addresses", "one a context: home, work, other"),
  ]

  func begin(_ output: inout [UInt8]) {
    encoding.append(CSVCells(CSVColumns.all.map(\.heading) + kept.headings), to: &output)
  }

  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport)
    -> Bool
  {
    let columns = CSVColumns.all
    cells.begin(columns: columns.count + kept.headings.count)
    for index in columns.indices {
      if let text = columns[index].cell(contact) { cells[index] = text }
    }
    keep(contact.columns, &losses)
    count(contact, &losses)
    guard !cells.filled.isEmpty else { return losses.leaveOutEmpty() }
    encoding.append(cells, to: &output)
    growth.add(columns: cells.count)
    return true
  }

  /// Puts the cells that mapped to nothing under their headings.
  private mutating func keep(_ columns: [Column], _ losses: inout LossReport) {
    let own = CSVColumns.all.count
    for column in columns {
      let place =
        kept.columns(under: column.heading).first { cells.isFree(own + $0) }
        ?? kept.append(heading: column.heading)
      guard let place else {
        losses.add("columns")
        continue
      }
      cells[own + place] = column.value
    }
  }

  mutating func complete(_ bytes: [UInt8], to output: inout [UInt8]) {
    growth.complete(bytes, to: &output)
  }

  private func count(_ contact: Contact, _ losses: inout LossReport) {
    countPerson(contact, &losses)
    losses.add("links/contexts", contact.links.count { !$0.contexts.isEmpty || $0.label != nil })
    losses.add("schedulingAddresses", contact.schedulingAddresses.count)
    losses.add("cryptoKeys", contact.cryptoKeys.count)
    losses.add("directories", contact.directories.count)
    losses.add("localizations", contact.localizations.count)
    losses.add("media", contact.media.count - CSVColumns.photos(contact).count)
    let slots = ["Home", "Work", "Other"].count { CSVColumns.address(of: contact, in: $0) != nil }
    losses.add("addresses", contact.addresses.count - slots)
  }

  private func countPerson(_ contact: Contact, _ losses: inout LossReport) {
    let spoken: [NameComponent.Kind] = [.given, .surname]
    losses.add(
      "phonetic",
      contact.name?.components.count { $0.phonetic != nil && !spoken.contains($0.kind) } ?? 0)
    losses.add("speakToAs", contact.speakToAs?.grammaticalGender == nil ? 0 : 1)
    let kinds: [PersonalInformation.Kind] = [.hobby, .interest, .expertise]
    losses.add(
      "personalInfo", contact.personalInfo.count { $0.level != nil || !kinds.contains($0.kind) })
    let properties = ["gender", "x-maidenname"].count {
      CSVColumns.property($0, of: contact) != nil
    }
    losses.add("vCardProps", contact.vCardProps.count - properties)
  }
}
