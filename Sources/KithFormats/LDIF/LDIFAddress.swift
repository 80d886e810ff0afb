import KithModel
import KithText

/// The attributes of an address at home or at work.
struct LDIFAddress {
  let isHome: Bool

  func write(_ address: Address, to lines: inout LDIFOutput, _ ledger: inout Ledger) {
    var said: ContactDetails = []
    if address.contexts == (isHome ? ["private"] : ["work"]) { said.insert(.init(.contexts)) }
    func line(_ home: String?, _ work: String, _ text: String?, _ details: ContactDetails) {
      guard let name = isHome ? home : work, let text else { return }
      lines.line(name, text)
      said.formUnion(details)
    }
    line(
      "mozillaHomeStreet", "street", address.joined(where: Self.streets.contains), Self.street)
    line(nil, "postOfficeBox", address.joined(.postOfficeBox), ContactDetails(.postOfficeBox))
    line("mozillaHomeLocalityName", "l", address.joined(.locality), ContactDetails(.locality))
    line("mozillaHomeState", "st", address.joined(.region), ContactDetails(.region))
    line(
      "mozillaHomePostalCode", "postalCode", address.joined(.postcode), ContactDetails(.postcode))
    line("mozillaHomeCountryName", "c", address.joined(.country), ContactDetails(.country))
    if let full = address.full, !full.contains("$") {
      lines.line(
        isHome ? "homePostalAddress" : "postalAddress",
        full.split(separator: "\n").map { String($0.trimmingWhitespace()) }
          .filter { !$0.isEmpty }.joined(separator: "$"))
    }
    if address.full?.contains("$") == false { said.insert(ContactDetails(.full)) }
    guard !address.details.isDisjoint(with: said.subtracting(ContactDetails(.contexts))) else {
      return
    }
    ledger.settle(.addresses, 1, address.details, saying: said)
    if !isInOrder(address) { ledger.lose(.addresses, .order) }
  }

  /// The kinds of components that stand in the line of the street.
  private static let streets: [AddressComponent.Kind] = [
    .number, .name, .block, .building, .floor, .room, .apartment, .direction, .landmark,
  ]

  private static let street = ContactDetails([.street, .apartment])

  /// Whether reading gives the same parts again.
  private func isInOrder(_ address: Address) -> Bool {
    var order: [AddressComponent.Kind] = [.name, .locality, .region, .postcode, .country]
    if !isHome { order.insert(.postOfficeBox, at: 1) }
    let places = address.components.compactMap { order.firstIndex(of: $0.kind) }
    return places == places.sorted() && Set(places).count == places.count
      && !address.components.contains { Self.streets.contains($0.kind) && $0.kind != .name }
  }
}
