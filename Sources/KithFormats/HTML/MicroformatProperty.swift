import KithText

/// A property that a class of an element names, and how its value is to be found.
struct MicroformatProperty: Hashable {
  /// How a value is found (microformats2 parsing).
  enum Form {
    case text, address, date
  }

  /// The property, as vCard and h-card have it.
  let name: String
  let form: Form

  /// Finds the property of a class; `nil` for a class that is none.
  ///
  /// - Parameter isModern: whether the card is an h-card, whose classes say their form, or an hCard.
  init?(class name: String, isModern: Bool) {
    guard isModern else {
      guard let form = Self.classic[name] else { return nil }
      self.init(name: name, form: form)
      return
    }
    let bytes = name.utf8
    guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let form: Form
    switch name[..<dash] {
    case "p", "e": form = .text
    case "u": form = .address
    case "dt": form = .date
    default: return nil
    }
    let rest = String(name[bytes.index(after: dash)...])
    guard !rest.isEmpty, rest.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D }) else {
      return nil
    }
    self.init(name: Self.modern[rest] ?? rest, form: form)
  }

  private init(name: String, form: Form) {
    self.name = name
    self.form = form
  }

  /// Names of h-card for what hCard calls otherwise.
  private static let modern = [
    "name": "fn", "job-title": "title", "organization": "org", "gender": "gender-identity",
  ]

  private static let classic: [String: Form] = [
    "fn": .text, "n": .text, "given-name": .text, "family-name": .text, "additional-name": .text,
    "honorific-prefix": .text, "honorific-suffix": .text, "nickname": .text, "sort-string": .text,
    "org": .text, "organization-name": .text, "organization-unit": .text, "title": .text,
    "role": .text, "adr": .text, "post-office-box": .text, "extended-address": .text,
    "street-address": .text, "locality": .text, "region": .text, "postal-code": .text,
    "country-name": .text, "label": .text, "geo": .text, "latitude": .text, "longitude": .text,
    "tel": .text, "email": .address, "url": .address, "uid": .address, "photo": .address,
    "logo": .address, "sound": .address, "bday": .date, "rev": .date, "tz": .text, "note": .text,
    "category": .text, "key": .address, "class": .text, "mailer": .text, "agent": .text,
    "impp": .address,
  ]
}
