import KithFormats
import KithModel

/// What a Card says, as text to compare.
enum CardFacts {
  /// The Card without what Kith remembers of the file.
  static func json(_ contact: Contact) -> String {
    var contact = contact
    contact.sources = []
    contact.vcard = nil
    var bytes: [UInt8] = []
    Card.encode(contact, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All members, in one order: what JSPROP adds to a map comes last in it.
  static func members(of json: String) -> [String] {
    guard json.hasPrefix("{") else { return [json] }
    // Translations are joined to their originals by a number that a Card need not have had.
    let json = json.replacing(#/,"vCardParams":\{"altid":"\d+"\}/#, with: "")
    return JSONLayout.members(of: json).flatMap { member -> [String] in
      guard let colon = member.firstRange(of: "\":") else { return [member] }
      return Self.members(of: String(member[colon.upperBound...])).map {
        member[..<colon.upperBound] + $0
      }
    }.sorted()
  }
}
