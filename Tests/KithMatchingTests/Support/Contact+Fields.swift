import KithCleaning
import KithModel
import Testing

extension Contact {
  /// Adds a value under the name of its field in the case files.
  mutating func take(_ text: String, as field: String) {
    switch field {
    case "name": name = Name(full: text, components: NameStructure(full: text).components)
    case "given", "surname":
      var name = self.name ?? Name()
      name.components.append(NameComponent(field == "given" ? .given : .surname, text))
      self.name = name
    case "email": emails.append(EmailAddress(id: "k\(emails.count + 1)", address: text))
    case "phone": phones.append(Phone(id: "k\(phones.count + 1)", number: text))
    case "url": links.append(Resource(id: "k\(links.count + 1)", uri: text))
    case "org": organizations.append(Organization(id: "k\(organizations.count + 1)", name: text))
    case "title": titles.append(Title(id: "k\(titles.count + 1)", name: text))
    case "city": addAddress(.locality, text)
    case "street": addAddress(.name, text)
    case "postcode": addAddress(.postcode, text)
    case "birthday":
      guard let date = DateText.date(text) else { break }
      anniversaries.append(Anniversary(id: "k1", kind: .birth, date: .date(date)))
    default: Issue.record("the case files have no field '\(field)'")
    }
  }

  private mutating func addAddress(_ kind: AddressComponent.Kind, _ text: String) {
    if addresses.isEmpty { addresses = [Address(id: "k1")] }
    addresses[0].components.append(AddressComponent(kind, text))
  }
}
