import KithModel

/// Writes contacts as vCard: their own lines as far as these still say what the contact says, all else anew.
struct VCardWriter: ContactWriter {
  /// The version to write; by default the card's own.
  let version: VCardVersion?

  /// The lines that are written say what of the contact they hold.
  var knowsLosses: Bool { true }

  func write(_ contact: Contact, to bytes: inout [UInt8], ledger: inout Ledger) -> Bool {
    append(contact, isAsRead: false, to: &bytes, &ledger)
  }

  func writeAsRead(_ contact: Contact, to bytes: inout [UInt8], ledger: inout Ledger) -> Bool {
    append(contact, isAsRead: true, to: &bytes, &ledger)
  }

  private func append(
    _ contact: Contact, isAsRead: Bool, to bytes: inout [UInt8], _ ledger: inout Ledger
  ) -> Bool {
    var losses = LossReport()
    defer { ledger.lose(losses) }
    let own = contact.vcard.flatMap { VCardVersion(rawValue: $0.version) }
    let version = self.version ?? own ?? .v30
    if version == own, let origin = contact.vcard, !origin.text.isEmpty {
      if isAsRead {
        losses.add(CardComposition.foreign(in: contact, besides: contact.columns))
        CardText.append(origin.text.span, version: version, to: &bytes)
        return true
      }
      if let text = CardRevision.text(
        of: contact, from: origin, version: version, losses: &losses)
      {
        CardText.append(text.span, version: version, to: &bytes)
        return true
      }
    }
    losses.add(CardComposition.foreign(in: contact))
    return CardComposition.append(contact, version: version, to: &bytes, losses: &losses)
  }
}
