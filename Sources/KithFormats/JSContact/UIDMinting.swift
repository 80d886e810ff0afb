public import KithModel

/// Gives a card without a uid one of its own: the same for the same card, in every process.
///
/// The uid is a UUID of version 8 (RFC 9562 section 5.8) that begins `6b697468`, "kith". It is a hash
/// of the profile URL where there is one, so that two exports of a person agree; else of the Card
/// without its `kith:` members, else of its columns. Never of the e-mail or the place in the file: both change.
public enum UIDMinting {
  /// The beginning of every minted uid.
  public static let prefix = "urn:uuid:6b697468-"

  /// Whether a uid was minted, and so means nothing outside Kith.
  public static func isMinted(_ uid: String) -> Bool { uid.hasPrefix(prefix) }

  /// Gives a card a uid if it has none.
  static func mint(_ contact: inout Contact) {
    if contact.uid == nil { contact.uid = uid(for: contact) }
  }

  /// The uid for a card that has none.
  public static func uid(for contact: Contact) -> String {
    if let profile = profileKey(of: contact) { return uid(hashing: profile) }
    var json = JSONWriter()
    json.beginObject()
    contact.writeMembers(to: &json)
    if !contact.extensions.isEmpty { contact.extensions.write(to: &json) }
    json.endObject()
    return uid(hashing: json.bytes == nothing ? columns(of: contact) : json.bytes)
  }

  /// What is hashed of a card that says nothing.
  private static let nothing: [UInt8] = {
    var json = JSONWriter()
    json.beginObject()
    Contact().writeMembers(to: &json)
    json.endObject()
    return json.bytes
  }()

  /// What tells apart cards that say nothing in members of the standard: the rows of a table of which no
  /// heading is known are different people.
  private static func columns(of contact: Contact) -> [UInt8] {
    contact.columns.isEmpty
      ? nothing : contact.columns.flatMap { Array("\($0.heading)\0\($0.value)\0".utf8) }
  }

  /// The profile that identifies the person, without what varies in how its URL is written.
  private static func profileKey(of contact: Contact) -> [UInt8]? {
    for service in contact.onlineServices where service.service == "LinkedIn" {
      guard let uri = service.uri else { continue }
      var key = uri.utf8.map(\.lowercased)[...]
      if let colon = key.firstIndex(of: ASCII.colon), key[colon...].starts(with: "://".utf8) {
        key = key[colon...].dropFirst(3)
      }
      if key.starts(with: "www.".utf8) { key = key.dropFirst(4) }
      if let end = key.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
        key = key[..<end]
      }
      while key.last == ASCII.slash { key.removeLast() }
      if !key.isEmpty { return Array(key) }
    }
    return nil
  }

  private static func uid(hashing bytes: [UInt8]) -> String {
    let hash = StableHash.hash128(bytes)
    // The version stands in the third group, the variant in the fourth.
    let third = 0x8000 | UInt16(truncatingIfNeeded: hash.high >> 16) & 0x0FFF
    let fourth = 0x8000 | UInt16(truncatingIfNeeded: hash.low >> 48) & 0x3FFF
    let digits: [(value: UInt64, count: Int)] = [
      (hash.high >> 32 & 0xFFFF, 4), (UInt64(third), 4), (UInt64(fourth), 4),
      (hash.low & 0xFFFF_FFFF_FFFF, 12),
    ]
    var uid = Array("urn:uuid:6b697468".utf8)
    for group in digits {
      uid.append(UInt8(ascii: "-"))
      for shift in stride(from: (group.count - 1) * 4, through: 0, by: -4) {
        let digit = UInt8(group.value >> UInt64(shift) & 15)
        uid.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: uid, as: UTF8.self)
  }
}
