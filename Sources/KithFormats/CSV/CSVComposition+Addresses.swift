import KithModel

extension CSVComposition {
  /// Puts each address into the columns of its context, else into those of any.
  mutating func placeAddresses(_ contact: Contact) {
    guard !contact.addresses.isEmpty else { return }
    var rest = contact.addresses
    for (slot, parts) in layout.addresses {
      guard let index = rest.firstIndex(where: { Self.suits($0, slot) }) else { continue }
      place(rest.remove(at: index), parts)
    }
    for (slot, parts) in layout.addresses where !rest.isEmpty {
      guard slot.isEmpty || slot == "other", parts.allSatisfy({ cells.isFree($0.column) }) else {
        continue
      }
      place(rest.removeFirst(), parts)
      losses.add("addresses/contexts")
    }
    placeNumbered(&rest)
    losses.add("addresses", rest.count)
  }

  /// Whether there is anything for the columns of an address: a position has none.
  private static func saysPlace(_ address: Address) -> Bool {
    !address.components.isEmpty || address.full != nil || address.countryCode != nil
  }

  private static func suits(_ address: Address, _ slot: String) -> Bool {
    switch slot {
    case "home": address.contexts.contains("private")
    case "work": address.contexts.contains("work") && !address.contexts.contains("private")
    case "other": address.contexts.isEmpty
    default: true
    }
  }

  private mutating func placeNumbered(_ rest: inout [Address]) {
    var groups = (layout.groups["address"] ?? [])[...]
    let (told, silent) = (rest.filter(Self.saysPlace), rest.filter { !Self.saysPlace($0) })
    rest = told
    defer { rest += silent }
    while !rest.isEmpty {
      let next = groups.popFirst() ?? (target.grows ? layout.appendGroup("address") : nil)
      guard let group = next else { return }
      let address = rest.removeFirst()
      let label = address.extensions.members.first { $0.name == "label" }?.value.stringValue
      let value = CSVValue(text: "", contexts: address.contexts, pref: address.pref, label: label)
      if let column = group.type {
        cells.set(value.type(isGoogle: target.isGoogle, isPhone: false), in: column)
      }
      place(
        address,
        group.parts.compactMap { name, column in
          CSVField.AddressPart(rawValue: name).map { ($0, column) }
        })
    }
  }

  private mutating func place(
    _ address: Address, _ parts: [(part: CSVField.AddressPart, column: Int)]
  ) {
    let names = Set(parts.map(\.part))
    let lines = Self.street(address, withApartment: !names.contains(.extended))
    let room = 1 + [.street2, .street3].count { names.contains($0) }
    for (part, column) in parts {
      let text =
        switch part {
        case .street: line(0, of: lines, room) ?? (names.contains(.formatted) ? "" : whole(address))
        case .street2: line(1, of: lines, room) ?? ""
        case .street3: line(2, of: lines, room) ?? ""
        case .city: address.joined(.locality, .district, .subdistrict) ?? ""
        case .region: address.joined(.region) ?? ""
        case .postal: address.joined(.postcode) ?? ""
        case .country: address.joined(.country) ?? address.countryCode ?? ""
        case .pobox: address.joined(.postOfficeBox) ?? ""
        case .extended: address.joined(.apartment, .room, .floor, .building) ?? ""
        case .formatted: parts.count == 1 ? whole(address) : address.full ?? ""
        }
      cells[column] = text
    }
    if !names.contains(.pobox), names.contains(.street),
      address.joined(.postOfficeBox) != nil
    {
      losses.add("addresses/postOfficeBox")
    }
  }

  /// A line of the street; the last one has all that is left.
  private func line(_ index: Int, of lines: [String], _ room: Int) -> String? {
    guard index < lines.count else { return nil }
    return index == room - 1 ? lines[index...].joined(separator: " ") : lines[index]
  }

  /// The address in one line, where it is in none of its parts, or the target has one cell for it.
  private func whole(_ address: Address) -> String {
    guard !address.components.isEmpty else { return address.full ?? "" }
    if let full = address.full, target.addressSeparator == ", " {
      return full.split(separator: "\n").joined(separator: ", ")
    }
    let place = [address.joined(.postcode), address.joined(.locality)].compactMap(\.self)
    let parts =
      Self.street(address, withApartment: true)
      + [
        place.joined(separator: " "), address.joined(.region) ?? "",
        address.joined(.country) ?? address.countryCode ?? "",
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: target.addressSeparator)
  }

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
