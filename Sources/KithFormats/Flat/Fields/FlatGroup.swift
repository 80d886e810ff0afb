import KithText

/// A heading of a numbered group, such as `E-mail 1 - Value` or `Address 2 - City` (Google).
struct FlatGroup: Hashable {
  /// What a group holds.
  enum Kind: String, CaseIterable {
    case email, phone, address, org, related, url, date, im, custom
  }

  /// A column of a group.
  enum Part: String, CaseIterable {
    case value, type, service
    case formatted, street, city, pobox, region, postal, country, extended
    case name, title, department, role, symbol, location, yomi

    /// The part of an address.
    var address: FlatField.AddressPart? { FlatField.AddressPart(rawValue: rawValue) }
  }

  let kind: Kind
  /// The number in the heading.
  let number: Int
  let part: Part

  /// The name of the field, as a map would have it.
  var name: String { "group.\(kind.rawValue).\(number).\(part.rawValue)" }

  init(kind: Kind, number: Int, part: Part) {
    self.kind = kind
    self.number = number
    self.part = part
  }

  /// Takes the words of a ``name``.
  init?(words: [String]) {
    guard words.count == 4, let kind = Kind(rawValue: words[1]), let number = Int(words[2]),
      let part = Part(rawValue: words[3])
    else { return nil }
    self.init(kind: kind, number: number, part: part)
  }

  /// Recognises a normalised heading.
  init?(_ heading: String) {
    guard heading.utf8.contains(where: \.isDigit) else { return nil }
    var words = heading.split(separator: " ")
    guard words.count >= 3, let place = words.firstIndex(where: { Int($0) != nil }), place > 0,
      place + 1 < words.count, let number = Int(words[place])
    else { return nil }
    let name = words[..<place].joined(separator: " ")
    words.removeFirst(place + 1)
    guard let kind = Self.kinds[name], let part = Self.parts[words.joined(separator: " ")] else {
      return nil
    }
    self.init(kind: kind, number: number, part: part)
  }

  private static let kinds: [String: Kind] = [
    "e mail": .email, "email": .email, "phone": .phone, "address": .address,
    "organization": .org, "relation": .related, "website": .url, "event": .date, "im": .im,
    "custom field": .custom,
  ]

  private static let parts: [String: Part] = [
    "value": .value, "type": .type, "label": .type, "service": .service,
    "formatted": .formatted, "street": .street, "city": .city, "po box": .pobox,
    "region": .region, "postal code": .postal, "country": .country,
    "extended address": .extended,
    "name": .name, "title": .title, "department": .department, "job description": .role,
    "symbol": .symbol, "location": .location, "yomi name": .yomi,
  ]
}
