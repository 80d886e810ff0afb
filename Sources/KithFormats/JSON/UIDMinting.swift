public import KithModel
import KithText

/// Gives a card without a uid one of its own: the same for the same card, in every process.
///
/// The uid is a UUID of version 8 (RFC 9562 section 5.8) that begins `6b697468`, "kith". It is a hash
/// of the profile URL where there is one, so that two exports of a person agree; else of the Card
/// without its `kith:` members, else of its columns. Never of the e-mail or the place in the file: both change.
public enum UIDMinting {
  /// Whether a uid was minted, and so means nothing outside Kith.
  public static func isMinted(_ uid: String) -> Bool { MintedUID.isOne(uid) }

  /// Gives a card a uid if it has none.
  static func mint(_ contact: inout Contact) {
    if contact.uid == nil { contact.uid = uid(for: contact) }
  }

  /// The uid for a card that has none.
  public static func uid(for contact: Contact) -> String {
    if let uid = profileUID(of: contact) { return uid }
    var json = JSONWriter()
    json.beginObject()
    contact.writeContent(to: &json)
    json.endObject()
    // A card that says nothing is `{}`.
    guard json.bytes.count > 2 || contact.columns.isEmpty else {
      return uid(hashing: columns(of: contact).span)
    }
    return uid(hashing: json.bytes.span)
  }

  /// The uid of a card by what it says alone, not by its profile, for one whose uid another has.
  ///
  /// - Parameter number: which of several cards that say the same it is, from 1.
  static func uid(ofContent contact: Contact, number: Int) -> String {
    var json = JSONWriter()
    json.beginObject()
    contact.writeContent(to: &json)
    json.endObject()
    if number > 1 { json.number(number) }
    return uid(hashing: json.bytes.span)
  }

  /// What tells apart cards that say nothing in members of the standard: the rows of a table of which no
  /// heading is known are different people.
  private static func columns(of contact: Contact) -> [UInt8] {
    contact.columns.flatMap { Array("\($0.heading)\0\($0.value)\0".utf8) }
  }

  /// What takes the place of a uid until it is known.
  static let placeholder = MintedUID.prefix + "0000-0000-0000-000000000000"

  /// The uid of a card with a profile.
  static func profileUID(of contact: Contact) -> String? {
    profileKey(of: contact).map { uid(hashing: $0.span) }
  }

  /// The uid that a profile's URL gives, however it is written; `nil` where the URL says nothing.
  static func uid(ofProfile uri: String) -> String? {
    let key = profileKey(of: uri)
    return key.isEmpty ? nil : uid(hashing: key.span)
  }

  /// The profile that identifies the person, without what varies in how its URL is written.
  private static func profileKey(of contact: Contact) -> [UInt8]? {
    for service in contact.onlineServices where service.service == "LinkedIn" {
      guard let uri = service.uri else { continue }
      let key = profileKey(of: uri)
      if !key.isEmpty { return key }
    }
    return nil
  }

  /// A profile's URL in small letters, without scheme, `www.`, query, fragment and final slashes.
  private static func profileKey(of uri: String) -> [UInt8] {
    let bytes = uri.utf8.span
    var start = bytes.firstIndex(of: "://").map { $0 + 3 } ?? 0
    if bytes.extracting(start...).starts(with: "www.") { start += 4 }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") {
      end += 1
    }
    while end > start, bytes[end - 1] == ASCII.slash { end -= 1 }
    return [UInt8](capacity: end - start) { key in
      for index in start..<end { key.append(bytes[index].lowercased) }
    }
  }

  /// The uid that a hash of bytes gives.
  static func uid(hashing bytes: borrowing Span<UInt8>) -> String {
    let hash = StableHash.hash128(bytes)
    // The version stands in the third group, the variant in the fourth.
    let third = 0x8000 | UInt16(truncatingIfNeeded: hash.high >> 16) & 0x0FFF
    let fourth = 0x8000 | UInt16(truncatingIfNeeded: hash.low >> 48) & 0x3FFF
    let uid = [UInt8](capacity: placeholder.utf8.count) { uid in
      uid.append(copying: MintedUID.prefix.utf8.span)
      append(hash.high >> 32 & 0xFFFF, digits: 4, to: &uid)
      uid.append(UInt8(ascii: "-"))
      append(UInt64(third), digits: 4, to: &uid)
      uid.append(UInt8(ascii: "-"))
      append(UInt64(fourth), digits: 4, to: &uid)
      uid.append(UInt8(ascii: "-"))
      append(hash.low & 0xFFFF_FFFF_FFFF, digits: 12, to: &uid)
    }
    return String(decoding: uid, as: UTF8.self)
  }

  private static func append(_ value: UInt64, digits: Int, to uid: inout OutputSpan<UInt8>) {
    for place in 1...digits {
      let digit = UInt8(value >> UInt64(4 * (digits - place)) & 15)
      uid.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
