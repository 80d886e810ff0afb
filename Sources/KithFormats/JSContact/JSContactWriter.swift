import KithModel
import KithText

/// Writes Cards as JSON Lines or as one array, a Card a line in both.
struct JSContactWriter: ContactWriter {
  let layout: JSContactFormat.Layout
  private var isFirst = true

  init(layout: JSContactFormat.Layout) { self.layout = layout }

  func begin(_ output: inout [UInt8]) {
    if layout == .array { output.append(UInt8(ascii: "[")) }
  }

  var knowsLosses: Bool { true }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    if layout == .array {
      if !isFirst { output.append(ASCII.comma) }
      output.append(ASCII.lineFeed)
      isFirst = false
    }
    var json = JSONWriter()
    swap(&json.bytes, &output)
    contact.writeCard(to: &json)
    swap(&json.bytes, &output)
    if layout == .lines { output.append(ASCII.lineFeed) }
    return true
  }

  func finish(_ output: inout [UInt8]) {
    if layout == .array { output += isFirst ? Array("]\n".utf8) : Array("\n]\n".utf8) }
  }
}
