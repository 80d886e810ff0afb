import KithModel
import KithText

/// A Card being changed by JSON pointers, as JSPROP does (RFC 9555 section 3.2.1, RFC 9553 section 1.4.6).
struct CardPatch {
  private var card: JSONValue

  init(_ contact: Contact) { card = Self.tree(of: contact) }

  /// The Card as a tree; without what Kith remembers of files, which no patch is about.
  static func tree(of contact: Contact) -> JSONValue {
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    var parser = JSONParser(bytes[...])
    return (try? parser.value()) ?? .null
  }

  /// Sets a member to a value given as JSON; answers false where either is none.
  mutating func set(_ json: String, at pointer: String) -> Bool {
    let bytes = Array(json.utf8)
    var parser = JSONParser(bytes[...])
    guard let value = try? parser.value(), (try? parser.expectEnd()) != nil else { return false }
    return set(value, at: pointer)
  }

  /// Sets a member; answers false where the pointer leads to none.
  mutating func set(_ value: JSONValue, at pointer: String) -> Bool {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
    guard let first = steps.first, !first.isEmpty, !Self.isOurs(first) else { return false }
    return Self.set(value, at: steps[...], in: &card)
  }

  /// The Card with all that was set; `nil` where it is none any more.
  var contact: Contact? {
    var json = JSONWriter()
    json.value(card)
    guard var contact = try? Card.decode(json.bytes[...]) else { return nil }
    // Encoding gave a uid to a card without one.
    if let uid = contact.uid, UIDMinting.isMinted(uid) { contact.uid = nil }
    return contact
  }

  /// What the Card says of itself, and what Kith says of its records, is not for others to set; what Kith says of the
  /// person is.
  static func isOurs(_ member: String) -> Bool {
    if let known = ContactMember(cardMember: member), known.isOurs { return known.isOfRecord }
    return member == "@type" || member == "version" || member.hasPrefix("kith:")
  }

  /// The last step may be new; all before it must be there, and none may be inside an array.
  private static func set(
    _ value: JSONValue, at steps: ArraySlice<String>, in target: inout JSONValue
  ) -> Bool {
    guard case .object(var members) = target, let step = steps.first else { return false }
    let rest = steps.dropFirst()
    // With only one hand on the members, changing one does not copy all of them.
    target = .null
    defer { target = .object(members) }
    let index = members.firstIndex { $0.name == step }
    if rest.isEmpty {
      if let index { members[index].value = value } else { members.append(JSONMember(step, value)) }
    } else {
      guard let index, set(value, at: rest, in: &members[index].value) else { return false }
    }
    return true
  }
}
