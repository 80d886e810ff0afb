import KithModel

/// Writes contacts as vCard: their own lines as far as these still say what the contact says, all else anew.
struct VCardWriter: ContactWriter {
  /// The version to write; by default the card's own.
  let version: VCardVersion?

  func write(_ contact: Contact, to bytes: inout [UInt8], losses: inout LossReport) -> Bool {
    let own = contact.vcard.flatMap { VCardVersion(rawValue: $0.version) }
    let version = self.version ?? own ?? .v30
    if version == own, let origin = contact.vcard, !origin.text.isEmpty,
      let text = CardRevision.text(of: contact, from: origin, version: version)
    {
      CardText.append(text.span, version: version, to: &bytes)
      CardComposition.countForeign(contact, &losses)
      return true
    }
    CardComposition.countForeign(contact, &losses)
    return CardComposition.append(contact, version: version, to: &bytes, losses: &losses)
  }
}
