import KithModel

/// Writes the plain table: RFC 4180, a row a contact.
struct CSVWriter: ContactWriter {
  let encoding: CSVEncoding

  static let losses = [
    Loss("speakToAs", "left out"), Loss("relatedTo", "left out"), Loss("members", "left out"),
    Loss("preferredLanguages", "left out"), Loss("calendars", "left out"),
    Loss("schedulingAddresses", "left out"), Loss("cryptoKeys", "left out"),
    Loss("directories", "left out"), Loss("media", "left out"), Loss("localizations", "left out"),
    Loss("personalInfo", "left out"), Loss("vCardProps", "left out"), Loss("columns", "left out"),
    Loss("addresses", "one a context: home, work, other"),
    Loss("anniversaries", "birth and wedding only"),
  ]

  func begin(_ output: inout [UInt8]) {
    encoding.append(CSVColumns.all.map(\.heading), to: &output)
  }

  func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) {
    encoding.append(CSVColumns.all.map { $0.cell(contact) ?? "" }, to: &output)
    count(contact, &losses)
  }

  private func count(_ contact: Contact, _ losses: inout LossReport) {
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
    losses.add("columns", contact.columns.count)
    let slots = ["Home", "Work", "Other"].count { CSVColumns.address(of: contact, in: $0) != nil }
    losses.add("addresses", contact.addresses.count - slots)
    let dates = [Anniversary.Kind.birth, .wedding].count { kind in
      contact.anniversaries.contains { $0.kind == kind }
    }
    losses.add("anniversaries", contact.anniversaries.count - dates)
  }
}
