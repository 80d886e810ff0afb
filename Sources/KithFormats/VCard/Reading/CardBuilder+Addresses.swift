import KithModel

extension CardBuilder {
  mutating func resolveCountryCodes(_ heads: GroupHeads) {
    for line in pending.countryCodes {
      if let index = address(inGroupOf: line, heads), contact.addresses[index].countryCode == nil {
        contact.addresses[index].countryCode = line.text.uppercased()
      } else {
        keep(line)
      }
    }
  }

  private func address(inGroupOf line: ContentLine, _ heads: GroupHeads) -> Int? {
    line.group.isEmpty ? nil : heads.addresses[group(of: line)]
  }

  /// A LABEL belongs to the address of its group or else of its types.
  mutating func resolveAddressLabels(_ heads: GroupHeads) {
    guard !pending.addressLabels.isEmpty else { return }
    var open = OpenAddresses(contact.addresses)
    for line in pending.addressLabels {
      let usage = line.usage(.address)
      let index =
        address(inGroupOf: line, heads) ?? open.next(for: usage, in: contact.addresses)
      if let index, contact.addresses[index].full == nil,
        contact.addresses[index].adoptParameters(of: usage)
      {
        contact.addresses[index].full = line.text
      } else {
        var address = Address(id: id(usage, after: contact.addresses.count))
        address.full = line.text
        address.adopt(usage)
        contact.addresses.append(address)
      }
    }
  }

  /// GEO and TZ belong to the address of their group, else to the one address without a group.
  mutating func resolvePlaces(_ heads: GroupHeads) {
    guard !pending.places.isEmpty else { return }
    let ungrouped = contact.addresses.indices.filter {
      contact.addresses[$0].extensions.group == nil
    }
    var own: Int?
    for place in pending.places {
      let index =
        place.line.group.isEmpty
        ? (ungrouped.count == 1 ? ungrouped[0] : own) : address(inGroupOf: place.line, heads) ?? own
      let usage = place.line.usage()
      if let index, set(place, usage, ofAddress: index) { continue }
      var address = Address(id: id(usage, after: contact.addresses.count))
      address.adopt(usage)
      contact.addresses.append(address)
      own = contact.addresses.count - 1
      _ = set(place, Usage(), ofAddress: contact.addresses.count - 1)
    }
  }

  /// Sets what a line says of an address; answers false where the address has its own.
  private mutating func set(
    _ place: PendingLines.Place, _ usage: Usage, ofAddress index: Int
  ) -> Bool {
    var address = contact.addresses[index]
    guard place.coordinates == nil || address.coordinates == nil,
      place.timeZone == nil || address.timeZone == nil, address.adoptParameters(of: usage)
    else { return false }
    address.coordinates = place.coordinates ?? address.coordinates
    address.timeZone = place.timeZone ?? address.timeZone
    contact.addresses[index] = address
    return true
  }
}

extension Address {
  /// Takes over what a LABEL, GEO or TZ says besides its value; answers false where the address says otherwise.
  fileprivate mutating func adoptParameters(of usage: Usage) -> Bool {
    var added = usage.extensions.vCardParams.filter { $0.name != "group" }
    if let label = usage.label { added.add("x-custom", label) }
    let own = extensions.vCardParams
    let isFit = added.allSatisfy { parameter in
      parameter.name == "type"
        || own.first { $0.name == parameter.name }?.values == parameter.values
        || !own.contains { $0.name == parameter.name }
    }
    guard isFit, usage.pref == nil || pref == nil || pref == usage.pref,
      contexts.isEmpty || usage.contexts.elements.allSatisfy(contexts.contains)
    else { return false }
    pref = pref ?? usage.pref
    if contexts.isEmpty { contexts = usage.contexts }
    guard !added.isEmpty else { return true }
    var united = own
    for parameter in added {
      let values = united.first { $0.name == parameter.name }?.values ?? []
      for value in parameter.values where !values.contains(value) {
        united.add(parameter.name, value)
      }
    }
    extensions.vCardParams = united
    return true
  }
}

/// The first address and organisation of each group, so that a flood of lines in one group is not searched
/// for each of them.
struct GroupHeads {
  let addresses: [String: Int]
  let organizations: [String: Int]

  init(_ contact: Contact) {
    addresses = Self.places(contact.addresses.lazy.map(\.extensions))
    organizations = Self.places(contact.organizations.lazy.map(\.extensions))
  }

  private static func places(_ entries: some Sequence<Extensions>) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, extensions) in entries.enumerated() {
      guard let group = extensions.group?.lowercased(), places[group] == nil else { continue }
      places[group] = index
    }
    return places
  }
}

/// The addresses that have no label yet, by their contexts, so that many labels do not search them all.
private struct OpenAddresses {
  private var byContexts: [StringSet: ArraySlice<Int>] = [:]
  private var all: ArraySlice<Int>

  init(_ addresses: [Address]) {
    let open = addresses.indices.filter { addresses[$0].full == nil }
    for index in open { byContexts[addresses[index].contexts, default: []].append(index) }
    all = open[...]
  }

  /// The address for a label: one of the same contexts, else any for a label that says none, but none of another group.
  mutating func next(for usage: Usage, in addresses: [Address]) -> Int? {
    let found =
      Self.first(of: &byContexts[usage.contexts, default: []], in: addresses)
      ?? (usage.contexts.isEmpty ? Self.first(of: &all, in: addresses) : nil)
    guard let found else { return nil }
    let groups = (usage.extensions.group, addresses[found].extensions.group)
    return groups.0 == nil || groups.1 == nil ? found : nil
  }

  /// The first that is still open; those that are not are forgotten.
  private static func first(of places: inout ArraySlice<Int>, in addresses: [Address]) -> Int? {
    while let index = places.first, addresses[index].full != nil { places.removeFirst() }
    return places.first
  }
}
