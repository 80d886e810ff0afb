import KithModel

/// Writes ADR, and what 3.0 keeps on lines of its own.
enum AddressWriting {
  static func write(_ contact: Contact, _ output: inout CardOutput) {
    // Lines of their own are read after all ADR.
    var index = 0
    for address in contact.addresses {
      let group = group(of: address, in: contact, &output)
      let parts = address.components.filter { $0.kind != .separator && !$0.value.isEmpty }
      let isADR =
        !parts.isEmpty || address.countryCode != nil
        || output.version == .v40 && address.full != nil
      if isADR {
        writeAddress(address, parts, index, group, &output)
        index += 1
      }
      writeLines(address, isADR: isADR, isOnly: contact.addresses.count == 1, group, &output)
    }
  }

  /// The group of an address: one of its own where lines of it could be taken for another's.
  private static func group(
    of address: Address, in contact: Contact, _ output: inout CardOutput
  ) -> String? {
    if let group = address.extensions.group { return group }
    let hasLines =
      output.version != .v40
      ? address.full != nil || address.coordinates != nil || address.timeZone != nil : false
    guard hasLines || output.version != .v40 && address.countryCode != nil else { return nil }
    return contact.addresses.count > 1 || address.countryCode != nil ? output.newGroup() : nil
  }

  private static func writeAddress(
    _ address: Address, _ parts: [AddressComponent], _ index: Int, _ group: String?,
    _ output: inout CardOutput
  ) {
    output.line("ADR", group: group) {
      $0.id(address.id, at: index)
      $0.contexts(address.contexts)
      $0.preference(address.pref)
      if $0.version == .v40 { writeParameters(address, &$0) }
      if let system = address.phoneticSystem { $0.parameter("PHONETIC", system) }
      if let script = address.phoneticScript { $0.parameter("SCRIPT", script) }
      $0.extensions(address.extensions)
      let slots = slots(of: parts)
      writeOrder(address, slots, &$0)
      for part in parts where !AddressProperties.slots.contains(part.kind) {
        $0.lose(.addresses, part.kind.detail)
      }
      if parts.contains(where: { $0.phonetic != nil }) { $0.lose(.addresses, .phonetic) }
      $0.value(structured: slots)
    }
  }

  /// Writes the order of the parts where there is one, and counts the parts that have no slot.
  private static func writeOrder(
    _ address: Address, _ slots: [[String]], _ line: inout LineOutput
  ) {
    let kinds = AddressProperties.slots
    let parts = address.components.map { ($0.kind.rawValue, $0.value) }
    let isLong = slots.count > 7
    line.order(
      parts, isOrdered: address.isOrdered == true, separator: address.defaultSeparator, slots,
      of: .addresses
    ) { kind in
      let slot = isLong ? kinds.lastIndex { $0.rawValue == kind } : nil
      return slot ?? kinds.prefix(7).firstIndex { $0.rawValue == kind }
    }
  }

  private static func writeParameters(_ address: Address, _ line: inout LineOutput) {
    if let full = address.full { line.parameter("LABEL", full.maskingEscapes) }
    if let coordinates = address.coordinates { line.parameter("GEO", coordinates) }
    if let zone = address.timeZone { line.parameter("TZ", zone) }
    if let code = address.countryCode { line.parameter("CC", code) }
  }

  /// The values of each slot; with the slots of RFC 9554 the first ones repeat them for older readers.
  private static func slots(of parts: [AddressComponent]) -> [[String]] {
    func values(_ kind: AddressComponent.Kind) -> [String] {
      parts.filter { $0.kind == kind }.map(\.value)
    }
    let kinds = AddressProperties.slots
    let refined = (7..<kinds.count).filter {
      kinds[$0] != .apartment && kinds[$0] != .name && !values(kinds[$0]).isEmpty
    }
    var slots = kinds.prefix(7).map(values)
    if !refined.isEmpty {
      slots += kinds.dropFirst(7).map(values)
      let repeated = { (places: [Int]) in places.flatMap { slots[$0] } }
      slots[1] = repeated(AddressProperties.refinementsOfExtended)
      slots[2] = repeated(AddressProperties.refinementsOfStreet)
    }
    return slots.map { $0.isEmpty ? [""] : $0 }
  }

  /// Writes what is no parameter in 3.0, and what has no ADR to be a parameter of.
  private static func writeLines(
    _ address: Address, isADR: Bool, isOnly: Bool, _ group: String?, _ output: inout CardOutput
  ) {
    let isParameter = isADR && output.version == .v40
    if isParameter { return }
    // Without an ADR, the first line says of the address what ADR would say.
    var saysUsage = !isADR
    let writeUsage = { (line: inout LineOutput) in
      line.usage(of: address, at: isOnly ? 0 : -1)
    }
    if let full = address.full {
      output.line("LABEL", group: group) {
        if saysUsage { writeUsage(&$0) } else { $0.contexts(address.contexts) }
        $0.value(text: full)
      }
      saysUsage = false
    }
    if let coordinates = address.coordinates {
      output.line("GEO", group: group) {
        if saysUsage { writeUsage(&$0) }
        let pair = $0.version != .v40 ? GeoPosition.pair(ofURI: coordinates) : nil
        $0.value(uri: pair ?? coordinates)
      }
      saysUsage = false
    }
    if let zone = address.timeZone {
      output.line("TZ", group: group) {
        if saysUsage { writeUsage(&$0) }
        let offset = $0.version != .v40 ? TimeZoneText.offset(ofName: zone) : nil
        if $0.version != .v40, offset == nil { $0.parameter("VALUE", "text") }
        $0.value(text: offset ?? zone)
      }
    }
    if let code = address.countryCode { output.uri("X-ABADR", group: group, code.lowercased()) }
  }
}
