import KithModel
import KithText

// Where somebody is.
extension MicroformatCard {
  mutating func addAddress(_ node: Int) {
    var address = Address(id: MapID.number(contact.addresses.count + 1))
    for (kind, name) in Self.addressParts {
      address.components += texts(name, in: node).map { AddressComponent(kind, $0) }
    }
    if address.components.isEmpty {
      let text = text(page.note(of: node), beside: types(in: node))
      guard !text.isEmpty else { return }
      address.full = text
    }
    let usage = MicroformatUsage(types(in: node))
    (address.contexts, address.pref) = (usage.contexts, usage.pref)
    contact.addresses.append(address)
  }

  mutating func addPosition(_ node: Int) {
    if let latitude = texts("latitude", in: node).first,
      let longitude = texts("longitude", in: node).first
    {
      return addCoordinates("\(latitude),\(longitude)")
    }
    let text = page.value(of: node)
    guard !text.isEmpty else { return }
    let isURI = text.utf8.startsIgnoringCase(with: "geo:")
    addCoordinates(
      (isURI ? String(text.dropFirst(4)) : text).split(separator: ";").joined(separator: ","))
  }

  mutating func addCoordinates(_ text: String) {
    let compact = String(decoding: text.utf8.filter { !$0.isWhitespace }, as: UTF8.self)
    if contact.addresses.count == 1, contact.addresses[0].coordinates == nil {
      contact.addresses[0].coordinates = "geo:\(compact)"
    } else {
      var address = Address(id: MapID.number(contact.addresses.count + 1))
      address.coordinates = "geo:\(compact)"
      contact.addresses.append(address)
    }
  }

  /// The parts of an address in the order in which they are read.
  static let addressParts: [(kind: AddressComponent.Kind, property: String)] = [
    (.postOfficeBox, "post-office-box"), (.apartment, "extended-address"),
    (.name, "street-address"), (.locality, "locality"), (.region, "region"),
    (.postcode, "postal-code"), (.country, "country-name"),
  ]

  /// The parts of an address or position that stand in the card itself, as h-card allows.
  mutating func takeLoose(_ name: String, _ node: Int) {
    guard !isInsideAny(node, of: "adr"), !isInsideAny(node, of: "geo") else { return }
    let text = page.value(of: node)
    guard !text.isEmpty else { return }
    if let kind = Self.addressParts.first(where: { $0.property == name })?.kind {
      let index = looseAddress ?? contact.addresses.count
      if looseAddress == nil {
        contact.addresses.append(Address(id: MapID.number(index + 1)))
        looseAddress = index
      }
      contact.addresses[index].components.append(AddressComponent(kind, text))
    } else if name == "latitude" {
      if let longitude = looseLongitude { addCoordinates("\(text),\(page.value(of: longitude))") }
    } else if !Self.structural.contains(name) {
      contact.columns.append(Column(heading: name, value: text))
    }
  }

  private static let structural: Set<String> = [
    "fn", "n", "org", "organization-name", "organization-unit", "given-name", "family-name",
    "additional-name", "honorific-prefix", "honorific-suffix", "sort-string", "longitude",
    "author", "type", "value",
  ]
}
