import KithModel
import KithText

/// ADR, and the GEO, TZ, LABEL and X-ABADR lines that belong to one (RFC 6350 sections 6.3 and 6.5).
enum AddressProperties {
  /// The kinds of the slots of ADR; from the eighth on those of RFC 9554 section 2.1.
  static let slots: [AddressComponent.Kind] = [
    .postOfficeBox, .apartment, .name, .locality, .region, .postcode, .country,
    .room, .apartment, .floor, .number, .name, .building, .block, .subdistrict, .district,
    .landmark, .direction,
  ]
  /// The slots that refine slot 1, and those that refine slot 2.
  static let refinementsOfExtended = [7, 8, 9, 12]
  static let refinementsOfStreet = [10, 11, 13, 14, 15, 16, 17]

  private static let consumed: [ParameterName] = [
    .label, .geo, .timeZone, .countryCode, .phonetic, .script,
  ]

  static func readAddress(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    var parts = line.parts(of: line.value, between: ASCII.semicolon)
    guard parts.count <= slots.count else { return false }
    let count = card.contact.addresses.count
    var address = Address(id: "")
    // Google puts the address as it is shown into an eighth slot, which 3.0 does not have.
    if line.version != .v40, parts.count == 8 {
      let full = line.unescaped(parts.removeLast())
      if !full.isEmpty { address.full = full }
    }
    guard readComponents(line, parts, &address) else { return false }
    let usage = line.usage(
      .address, consuming: consumed + (address.isOrdered == true ? [.componentOrder] : []))
    address.id = card.id(usage, after: count)
    address.extensions = usage.extensions
    address.extensions.keepLabel(usage.label)
    readParameters(line, &address)
    guard !address.components.isEmpty || address.full != nil || address.coordinates != nil else {
      return true
    }
    address.contexts = usage.contexts
    address.pref = usage.pref
    card.contact.addresses.append(address)
    return true
  }

  /// Reads the components; answers false where there are more than any address has.
  private static func readComponents(
    _ line: ContentLine, _ parts: [Range<Int>], _ address: inout Address
  ) -> Bool {
    let filled = { (slots: [Int]) in slots.contains { $0 < parts.count && !parts[$0].isEmpty } }
    var placed: [ComponentOrder.Placed<AddressComponent>] = []
    for (slot, part) in parts.enumerated() where !part.isEmpty {
      if slot == 1, filled(refinementsOfExtended) { continue }
      if slot == 2, filled(refinementsOfStreet) { continue }
      let values = line.version == .v21 ? [line.unescaped(part)] : line.list(part)
      for (index, value) in values.enumerated() {
        let component = AddressComponent(slots[slot], value)
        placed.append(.init(slot: slot, index: index, component: component))
      }
    }
    guard placed.count <= NameProperties.maxComponents else { return false }
    address.components = placed.map(\.component)
    let order = line.parameter(.componentOrder).flatMap(ComponentOrder.init)
    if let ordered = order?.arranged(
      placed, value: \.value, separator: { AddressComponent(.separator, $0) })
    {
      address.components = ordered
      address.isOrdered = true
      address.defaultSeparator = order?.defaultSeparator
    }
    return true
  }

  private static func readParameters(_ line: ContentLine, _ address: inout Address) {
    for parameter in line.parameters {
      switch parameter.name {
      case .label: address.full = line.labelText(parameter.value, before: address.full)
      case .geo: address.coordinates = line.text(ofParameter: parameter.value)
      case .timeZone: readTimeZone(line.text(ofParameter: parameter.value), &address)
      case .countryCode: address.countryCode = line.text(ofParameter: parameter.value)
      case .phonetic: address.phoneticSystem = line.text(ofParameter: parameter.value).lowercased()
      case .script: address.phoneticScript = line.text(ofParameter: parameter.value)
      default: break
      }
    }
  }

  /// An offset that no name stands for cannot be the zone of JSContact.
  private static func readTimeZone(_ text: String, _ address: inout Address) {
    address.timeZone = TimeZoneText.name(text)
    if address.timeZone == nil { address.extensions.vCardParams.add("tz", text) }
  }

  static func readPosition(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    guard let position = GeoPosition.uri(line) else { return false }
    card.pending.places.append(.init(coordinates: position, line: line.detached))
    return true
  }

  static func readTimeZone(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    guard let zone = TimeZoneText.name(line.text) else { return false }
    card.pending.places.append(.init(timeZone: zone, line: line.detached))
    return true
  }
}

extension ContentLine {
  /// The text of a LABEL parameter; a comma that is not quoted made several values of it.
  fileprivate func labelText(_ range: Range<Int>, before: String?) -> String {
    var text = text(ofParameter: range)
    if escapes == .everywhere { text = text.replacingEscapedLineBreaks }
    return before.map { "\($0), \(text)" } ?? text
  }
}
