import KithModel
import KithText

extension FlatComposition {
  /// Puts each address into the columns of its context, else into those of any.
  mutating func placeAddresses(_ contact: Contact) {
    guard !contact.addresses.isEmpty else { return }
    var rest = contact.addresses
    for (slot, parts) in layout.addresses {
      guard let index = rest.firstIndex(where: { Self.suits($0, slot) }) else { continue }
      place(rest.remove(at: index), parts, saying: slot == .any ? [] : ContactDetails(.contexts))
    }
    for (slot, parts) in layout.addresses where !rest.isEmpty {
      guard slot == .any || slot == .other, parts.allSatisfy({ cells.isFree($0.column) }) else {
        continue
      }
      place(rest.removeFirst(), parts)
    }
    placeNumbered(&rest)
  }

  /// Whether there is anything for the columns of an address: a position has none.
  private static func saysPlace(_ address: Address) -> Bool {
    !address.components.isEmpty || address.full != nil || address.countryCode != nil
  }

  private static func suits(_ address: Address, _ slot: FlatField.AddressSlot) -> Bool {
    switch slot {
    case .home: address.contexts.contains("private")
    case .work: address.contexts.contains("work") && !address.contexts.contains("private")
    case .other: address.contexts.isEmpty
    case .any: true
    }
  }

  private mutating func placeNumbered(_ rest: inout [Address]) {
    var groups = (layout.groups[.address] ?? [])[...]
    let (told, silent) = (rest.filter(Self.saysPlace), rest.filter { !Self.saysPlace($0) })
    rest = told
    defer { rest += silent }
    while !rest.isEmpty {
      let next = groups.popFirst() ?? (table.addsGroups ? layout.appendGroup(.address) : nil)
      guard let group = next else { return }
      let address = rest.removeFirst()
      let label = address.extensions.members.first { $0.name == "label" }?.value.stringValue
      let value = FlatValue(text: "", contexts: address.contexts, pref: address.pref, label: label)
      if let column = group.type {
        cells.set(value.type(table.labels, isPhone: false), in: column)
      }
      place(
        address,
        group.parts.compactMap { part, column in part.address.map { ($0, column) } },
        saying: group.type == nil ? [] : Self.saidByType(address))
    }
  }

  /// What the type of an address says: what it is for, and the label, which JSContact has no member for.
  private static func saidByType(_ address: Address) -> ContactDetails {
    let isLabel = address.extensions.members.allSatisfy { $0.name == "label" }
    return isLabel ? labelled : ContactDetails(.contexts)
  }

  private static let labelled = ContactDetails([.contexts, .extensions])

  /// Puts an address into the columns of its parts; what stands in them is settled.
  private mutating func place(
    _ address: Address, _ parts: [(part: FlatField.AddressPart, column: Int)],
    saying said: ContactDetails = []
  ) {
    let names = Set(parts.map(\.part))
    let lines = Self.street(address, withApartment: !names.contains(.extended))
    let room = 1 + [.street2, .street3].count { names.contains($0) }
    var said = said
    for (part, column) in parts {
      let (text, kinds) = text(of: part, address, names, lines, room)
      cells[column] = text
      if !text.isEmpty { said.formUnion(kinds) }
    }
    settle(address, saying: said)
  }

  /// The text of a part, and what it says of the address.
  private func text(
    of part: FlatField.AddressPart, _ address: Address, _ names: Set<FlatField.AddressPart>,
    _ lines: [String], _ room: Int
  ) -> (String, ContactDetails) {
    let street = names.contains(.extended) ? Self.street : Self.streetWithApartment
    switch part {
    case .street:
      if let line = line(0, of: lines, room) { return (line, street) }
      let isElsewhere =
        names.contains(.formatted) || table.isExact && !address.components.isEmpty
      return isElsewhere ? ("", []) : whole(address, withBox: false)
    case .street2: return (line(1, of: lines, room) ?? "", street)
    case .street3: return (line(2, of: lines, room) ?? "", street)
    case .city: return (address.joined(where: Self.towns.contains) ?? "", Self.town)
    case .region: return (address.joined(.region) ?? "", ContactDetails(.region))
    case .postal: return (address.joined(.postcode) ?? "", ContactDetails(.postcode))
    case .country:
      let country = address.joined(.country) ?? address.countryCode
      return (country ?? "", ContactDetails(.country))
    case .pobox: return (address.joined(.postOfficeBox) ?? "", ContactDetails(.postOfficeBox))
    case .extended:
      return (address.joined(where: Self.apartments.contains) ?? "", ContactDetails(.apartment))
    case .formatted:
      return names.count == 1
        ? whole(address, withBox: true) : (address.full ?? "", ContactDetails(.full))
    }
  }

  private static let towns: [AddressComponent.Kind] = [.locality, .district, .subdistrict]
  private static let apartments: [AddressComponent.Kind] = [.apartment, .room, .floor, .building]
  private static let town = ContactDetails([.locality, .district])
  private static let street = ContactDetails(.street)
  private static let streetWithApartment = ContactDetails([.street, .apartment])

  /// Settles an address of which something stands in its columns.
  private mutating func settle(_ address: Address, saying said: ContactDetails) {
    let details = address.details
    var said = said
    // A town alone is an address; what an address is for is none.
    guard !details.isDisjoint(with: said.subtracting(ContactDetails(.contexts))) else { return }
    if !said.contains(ContactDetails(.full)), let full = address.full,
      NameCells.isSaid(full, by: address.components.map(\.value))
    {
      said.insert(ContactDetails(.full))
    }
    ledger.settle(.addresses, 1, details, saying: said)
  }

  /// A line of the street; the last one has all that is left.
  private func line(_ index: Int, of lines: [String], _ room: Int) -> String? {
    guard index < lines.count else { return nil }
    return index == room - 1 ? lines[index...].joined(separator: " ") : lines[index]
  }

  /// The address in one line, where it is in none of its parts, or the table has one cell for it; and what that says.
  private func whole(_ address: Address, withBox: Bool) -> (String, ContactDetails) {
    guard !address.components.isEmpty else { return (address.full ?? "", ContactDetails(.full)) }
    if let full = address.full, table.addressSeparator == ", ",
      address.components.allSatisfy({ full.contains(text: $0.value) })
    {
      return (
        full.split(separator: "\n").joined(separator: ", "),
        ContactDetails(address.components.map(\.kind.detail) + [.full])
      )
    }
    let place = [address.joined(.postcode), address.joined(.locality)].compactMap(\.self)
    let box = withBox ? [address.joined(.postOfficeBox) ?? ""] : []
    let parts =
      box + Self.street(address, withApartment: true)
      + [
        place.joined(separator: " "), address.joined(.district, .subdistrict) ?? "",
        address.joined(.region) ?? "", address.joined(.country) ?? address.countryCode ?? "",
      ]
    return (
      parts.filter { !$0.isEmpty }.joined(separator: table.addressSeparator),
      Self.shown.union(withBox ? ContactDetails(.postOfficeBox) : [])
    )
  }

  /// What an address in one line says.
  private static let shown = ContactDetails([
    .street, .apartment, .postcode, .locality, .district, .region, .country,
  ])

  /// The lines of the street: a number and what is between it and the next name stand on one.
  private static func street(_ address: Address, withApartment: Bool) -> [String] {
    var lines: [String] = []
    var wasName = false
    for component in address.components {
      switch component.kind {
      case .name:
        if wasName || lines.isEmpty {
          lines.append(component.value)
        } else {
          lines[lines.count - 1] += " " + component.value
        }
        wasName = true
      case .number, .block, .direction, .landmark:
        if lines.isEmpty {
          lines = [component.value]
        } else {
          lines[lines.count - 1] += " " + component.value
        }
      case .apartment, .room, .floor, .building:
        if withApartment { lines.append(component.value) }
      default: break
      }
    }
    return lines
  }
}
