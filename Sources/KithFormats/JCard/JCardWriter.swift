import KithModel

/// Writes one contact as a jCard, several as an array of them, a card a line.
///
/// Whether there are several is known with the second, so the first one waits.
struct JCardWriter: ContactWriter {
  private var first: [UInt8]?
  private var isArray = false

  mutating func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport)
    -> Bool
  {
    guard !MemberCounts.isEmpty(contact, holding: { !CardComposition.foreign.contains($0) }) else {
      losses.add(MemberCounts.nothing)
      return false
    }
    let card = Self.card(contact, &losses)
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

  private static func card(_ contact: Contact, _ losses: inout LossReport) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    json.string("vcard")
    json.beginArray()
    // RFC 7095 section 3.3.1.1 wants it, and first as in vCard.
    TypedProperty(name: "version", type: "text", values: [.text("4.0")]).writeTuple(to: &json)
    for property in CardComposition.properties(of: contact, losses: &losses) {
      property.writeTuple(to: &json)
    }
    json.endArray()
    json.endArray()
    return json.bytes
  }
}
