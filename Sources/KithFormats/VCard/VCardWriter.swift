import KithModel

/// Writes contacts as vCard 3.0 or 4.0.
struct VCardWriter: ContactWriter {
  /// The version to write; by default the card's own.
  let version: VCardVersion?

  func write(_ contact: Contact, to bytes: inout [UInt8], losses: inout LossReport) {
    let own = contact.vcard.flatMap { VCardVersion(rawValue: $0.version) }
    let version = self.version ?? (own == .v40 ? .v40 : .v30)
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    let start = taken.count
    var output = CardOutput(taken, version, contact, losses: LossReport())
    output.bytes += "BEGIN:VCARD\r\nVERSION:\(version.rawValue)\r\n".utf8
    if version == .v40, !contact.localizations.isEmpty {
      let localizations = LocalizationWriting(contact)
      PropertyTable.write(localizations.contact, to: &output)
      localizations.write(to: &output)
    } else {
      PropertyTable.write(contact, to: &output)
    }
    for property in contact.vCardProps { write(property, &output) }
    count(contact, &output.losses)
    if version == .v40, !output.losses.isEmpty {
      MemberWriting.write(contact, from: start, &output)
    }
    output.bytes += "END:VCARD\r\n".utf8
    output.losses.add("columns", contact.columns.count)
    losses.add(output.losses)
    bytes = output.bytes
  }

  /// Writes a property that has no JSContact word as it came.
  private func write(_ property: VCardProperty, _ output: inout CardOutput) {
    var property = property
    if output.version == .v40, output.isOfOtherVersion {
      property = GenderWriting.successor(of: property) ?? property
    }
    let parameters = property.parameters
    let group = parameters.first { $0.name == "group" }?.values.first
    output.line(LineOutput.token(property.name).uppercased(), group: group) {
      if property.type != "unknown" { $0.parameter("VALUE", property.type) }
      var extensions = Extensions()
      extensions.vCardParams = parameters
      $0.extensions(extensions)
      $0.value(raw: property.values)
    }
  }

  /// Counts what no property has a place for.
  private func count(_ contact: Contact, _ losses: inout LossReport) {
    losses.add("localizations", contact.localizations.count)
    if !contact.extensions.members.isEmpty { losses.add("extensions") }
  }
}
