/// A heading of a numbered group, such as `E-mail 1 - Value` or `Address 2 - City` (Google).
struct CSVGroup: Hashable {
  /// What the group holds: `email`, `phone`, `address`, `org`, `related`, `url`, `date`, `im`, `custom`.
  let kind: String
  /// The number in the heading.
  let number: Int
  /// Which part of it, such as `value`, `type` or `city`.
  let part: String

  /// The name of the field, as a map would have it.
  var name: String { "group.\(kind).\(number).\(part)" }

  init(kind: String, number: Int, part: String) {
    self.kind = kind
    self.number = number
    self.part = part
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
    self.kind = kind
    self.number = number
    self.part = part
  }

  private static let kinds = [
    "e mail": "email", "email": "email", "phone": "phone", "address": "address",
    "organization": "org", "relation": "related", "website": "url", "event": "date", "im": "im",
    "custom field": "custom",
  ]

  private static let parts = [
    "value": "value", "type": "type", "label": "type", "service": "service",
    "formatted": "formatted", "street": "street", "city": "city", "po box": "pobox",
    "region": "region", "postal code": "postal", "country": "country",
    "extended address": "extended",
    "name": "name", "title": "title", "department": "department", "job description": "role",
    "symbol": "symbol", "location": "location", "yomi name": "yomi",
  ]
}
