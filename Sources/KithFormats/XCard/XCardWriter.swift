import KithModel

/// Writes contacts as xCards, a property a line, in the order of the vCard.
struct XCardWriter: ContactWriter {
  func begin(_ output: inout [UInt8]) {
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
    output += "<vcards xmlns=\"\(XCardFormat.namespace)\">\n".utf8
  }

  var knowsLosses: Bool { true }

  func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let properties = CardComposition.properties(of: contact, &ledger)
    guard !properties.isEmpty else { return ledger.leaveOutEmpty() }
    let texts = properties.flatMap(\.values).flatMap(\.texts)
    ledger.lose(Ledger.controlCharacters, XMLText.countUnfit(texts))
    var card = XCardOutput()
    swap(&card.bytes, &output)
    card.bytes += "  <vcard>\n".utf8
    for property in properties { card.write(property) }
    card.endGroup()
    card.bytes += "  </vcard>\n".utf8
    swap(&card.bytes, &output)
    return true
  }

  func finish(_ output: inout [UInt8]) { output += "</vcards>\n".utf8 }
}
