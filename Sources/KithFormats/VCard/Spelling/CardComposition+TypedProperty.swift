import KithModel

extension CardComposition {
  /// The properties of vCard 4.0 that say what the contact says, in the order in which they are written.
  static func properties(of contact: Contact, _ ledger: inout Ledger) -> [TypedProperty] {
    var line = ContentLine()
    line.version = .v40
    var losses = LossReport()
    let lines = lines(of: contact, version: .v40, for: .spelling, losses: &losses)
    countForeign(contact, &losses)
    ledger.lose(losses)
    return lines.compactMap { bytes in
      line.bytes = bytes
      return line.parse() ? TypedProperty(line) : nil
    }
  }
}
