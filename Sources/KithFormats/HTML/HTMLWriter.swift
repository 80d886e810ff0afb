import KithModel

/// Writes a page of h-cards that are hCards too, for readers of either age.
struct HTMLWriter: ContactWriter {
  func begin(_ output: inout [UInt8]) {
    output +=
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Contacts</title></head>
      <body>

      """.utf8
  }

  func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    var card = HTMLCardOutput()
    card.write(contact, &ledger)
    ledger.lose(
      Ledger.controlCharacters, contact.shownTexts.count { !HTMLText.holds($0) })
    guard !card.isEmpty else { return ledger.leaveOutEmpty() }
    output += card.bytes
    return true
  }

  func finish(_ output: inout [UInt8]) { output += "</body>\n</html>\n".utf8 }
}
