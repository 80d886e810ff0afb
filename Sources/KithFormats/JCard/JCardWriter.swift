import KithModel

/// Writes one contact as a jCard, several as an array of them, a card a line.
///
/// Whether there are several is known with the second, so the first one waits.
struct JCardWriter: ContactWriter {
  private var first: [UInt8]?
  private var isArray = false

  var knowsLosses: Bool { true }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let properties = CardComposition.properties(of: contact, &ledger)
    guard !properties.isEmpty else { return ledger.leaveOutEmpty() }
    let card = Self.card(properties)
    if isArray {
      output += ",\n".utf8
      output += card
    } else if let first {
      output += "[\n".utf8
      output += first
      output += ",\n".utf8
      output += card
      isArray = true
    } else {
      first = card
    }
    return true
  }

  mutating func finish(_ output: inout [UInt8]) {
    if isArray {
      output += "\n]\n".utf8
    } else {
      output += first ?? Array("[]".utf8)
      output.append(ASCII.lineFeed)
    }
  }

  private static func card(_ properties: [TypedProperty]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    json.string("vcard")
    json.beginArray()
    // RFC 7095 section 3.3.1.1 wants it, and first as in vCard.
    TypedProperty(name: "version", type: "text", values: [.text("4.0")]).writeTuple(to: &json)
    for property in properties { property.writeTuple(to: &json) }
    json.endArray()
    json.endArray()
    return json.bytes
  }
}
