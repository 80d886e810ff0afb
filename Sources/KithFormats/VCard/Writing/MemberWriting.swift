import KithModel
import KithText

/// Writes as JSPROP what no property of vCard 4.0 has a place for (RFC 9555 section 3.2.1).
///
/// What that is tells reading: the card is read as it is written so far, and what it does not give is
/// added. So a member needs no second list of what properties cannot hold. It is done only for
/// contacts of which something would be lost.
enum MemberWriting {
  /// Adds what the card, which begins at a place of the output, does not say yet.
  static func write(_ contact: Contact, from start: Int, _ output: inout CardOutput) {
    let said =
      output.use == .spelling
      ? read(output.properties)
      : VCardReader.contact(in: output.bytes[start...] + Array("END:VCARD\r\n".utf8))
    guard let said else { return }
    output.losses = LossReport()
    var members: [(pointer: String, value: JSONValue)] = []
    collect(CardPatch.tree(of: contact), besides: CardPatch.tree(of: said), at: "", &members)
    // What was added comes last when it is read again; whatever the order of the entries is, that of the lines stays.
    for member in members.sorted(by: { $0.pointer < $1.pointer }) {
      write(member.value, at: member.pointer, &output)
    }
  }

  private static func read(_ properties: [TypedProperty]) -> Contact {
    var card = CardBuilder(version: .v40, file: "", record: 1)
    for property in properties { _ = card.read(property) }
    card.complete()
    return card.finish(Source(format: "vcard", file: "", record: 1, line: 1))
  }

  private static func collect(
    _ wanted: JSONValue, besides said: JSONValue, at pointer: String,
    _ members: inout [(pointer: String, value: JSONValue)]
  ) {
    guard case .object(let wanted) = wanted, case .object(let said) = said else { return }
    let values = Dictionary(said.map { ($0.name, $0.value) }) { first, _ in first }
    for member in wanted where !isPassedOver(member.name, isTop: pointer.isEmpty) {
      let step = member.name.replacing("~", with: "~0").replacing("/", with: "~1")
      let place = pointer.isEmpty ? step : pointer + "/" + step
      let there = values[member.name]
      if there == member.value || there == nil && isDefault(member, at: pointer) { continue }
      // An address without a scheme is no URI; it is read as the name of a user.
      if member.name == "uri", there == nil, values["user"] == member.value { continue }
      if case .object = there, case .object = member.value {
        collect(member.value, besides: there ?? .null, at: place, &members)
      } else {
        members.append((place, member.value))
      }
    }
  }

  /// What a member says that might as well be missing (RFC 9553 section 2.2.5).
  private static func isDefault(_ member: JSONMember, at pointer: String) -> Bool {
    pointer.hasPrefix("titles/") && member.name == "kind" && member.value == .string("title")
  }

  /// What is Kith's own, and what the properties say in another way.
  private static func isPassedOver(_ member: String, isTop: Bool) -> Bool {
    if ["vCardParams", "vCardName"].contains(member) { return true }
    let said: Set<String> = ["uid", "created", "updated", "vCardProps"]
    return isTop && (CardPatch.isOurs(member) || said.contains(member))
  }

  private static func write(_ value: JSONValue, at pointer: String, _ output: inout CardOutput) {
    // Without its controls it would be another member.
    guard pointer.utf8.allSatisfy({ VCardText.isText($0) || $0 == ASCII.lineFeed }) else {
      return output.losses.add(Ledger.controlCharacters)
    }
    var json = JSONWriter()
    json.value(value)
    output.line("JSPROP") {
      $0.parameter("JSPTR", pointer)
      $0.value(text: String(decoding: json.bytes, as: UTF8.self))
    }
  }
}
