import KithModel

/// The attributes of an address at home or at work.
struct LDIFAddress {
  let isHome: Bool

  func write(_ address: Address, to lines: inout LDIFOutput, _ losses: inout LossReport) {
    let streets: [AddressComponent.Kind] = [
      .number, .name, .block, .building, .floor, .room, .apartment, .direction, .landmark,
    ]
    func joined(_ kinds: [AddressComponent.Kind]) -> String? {
      let values = address.components.filter { kinds.contains($0.kind) }.map(\.value)
      return values.isEmpty ? nil : values.joined(separator: " ")
    }
    lines.line(isHome ? "mozillaHomeStreet" : "street", joined(streets))
    if !isHome { lines.line("postOfficeBox", joined([.postOfficeBox])) }
    lines.line(isHome ? "mozillaHomeLocalityName" : "l", joined([.locality]))
    lines.line(isHome ? "mozillaHomeState" : "st", joined([.region]))
    lines.line(isHome ? "mozillaHomePostalCode" : "postalCode", joined([.postcode]))
    lines.line(isHome ? "mozillaHomeCountryName" : "c", joined([.country]))
    if let full = address.full, !full.contains("$") {
      lines.line(
        isHome ? "homePostalAddress" : "postalAddress",
        full.split(separator: "\n").map { String($0.trimmingWhitespace()) }
          .filter { !$0.isEmpty }.joined(separator: "$"))
    }
    if !isWhole(address) { losses.add("addresses") }
  }

  /// Whether reading gives the same parts again.
  private func isWhole(_ address: Address) -> Bool {
    var order: [AddressComponent.Kind] = [.name, .locality, .region, .postcode, .country]
    if !isHome { order.insert(.postOfficeBox, at: 1) }
    let places = address.components.map { order.firstIndex(of: $0.kind) ?? -1 }
    let isPlain =
      !places.contains(-1) && places == places.sorted() && Set(places).count == places.count
    return isPlain && address.contexts == (isHome ? ["private"] : ["work"])
      && address.full?.contains("$") != true && address.coordinates == nil
      && address.timeZone == nil && address.countryCode == nil
  }
}
