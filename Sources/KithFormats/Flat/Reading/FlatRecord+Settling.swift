import KithModel
import KithText

/// Puts together what stands in several cells: numbered groups, addresses.
extension FlatRecord {
  /// Drops what the cells gave.
  mutating func drop() { contact = Contact() }

  /// Puts together what the cells gave, as the next of the contacts.
  mutating func finish(_ source: consuming Source, into contacts: inout [Contact]) {
    contacts.append(finish(source))
  }

  /// Puts together what the cells gave.
  mutating func finish(_ source: consuming Source) -> Contact {
    source.connectedOn = connectedOn.take()
    source.lastContact = lastContact.take()
    source.sent = sent
    source.received = received
    contact.sources.append(source)
    for group in groups { settle(group.kind, group.number, group.parts) }
    settleBirth()
    for address in addresses { settle(address.slot, address.parts) }
    settleOrganizations()
    settleName()
    contact.relatedTo.unite()
    // Moved out, not copied: a contact has forty fields.
    var finished = Contact()
    swap(&finished, &contact)
    return finished
  }

  mutating func settle(
    _ kind: FlatGroup.Kind, _ number: Int, _ parts: [(FlatGroup.Part, String)]
  ) {
    func part(_ name: FlatGroup.Part) -> String? { parts.first { $0.0 == name }?.1 }
    let type = part(.type) ?? ""
    let usage = type.isEmpty ? FlatUsage.none : FlatUsage(text: type, isOfPhone: kind == .phone)
    switch kind {
    case .address:
      for (name, cell) in parts where name != .type {
        guard let part = name.address else { continue }
        // Google joins addresses of one type part by part; an empty piece says that this one has none.
        for (place, text) in Self.pieces(cell).enumerated() where !text.isEmpty {
          take(address: text, "\(number) \(place) \(type)", part)
        }
      }
      return
    case .org:
      for (name, cell) in parts {
        let field: FlatField? =
          switch name {
          case .name: .organization
          case .title: .title
          case .department: .department
          case .role: .role
          case .type where type.allSatisfy { $0 == "*" || $0 == " " }: nil
          default: .column
          }
        if let field {
          take(
            cell, as: field,
            heading: "Organization \(number) - \(Self.word(name))")
        }
      }
      return
    default: break
    }
    guard let value = part(.value) else {
      // A type without a value says nothing: Google writes `*` for each empty slot.
      return
    }
    switch kind {
    case .email: take(email: value, usage, "E-mail \(number)")
    case .phone: take(phone: value, usage, "Phone \(number)")
    case .url: take(url: value, usage)
    case .related: take(related: value, type)
    case .im:
      let service = part(.service)
      take(profile: value, at: service ?? type, service == nil ? .none : usage)
    case .date:
      let kind = type.lowercased()
      if kind == "anniversary" || kind == "birthday" {
        take(date: value, kind == "birthday" ? .birth : .wedding, type)
      } else {
        keep(value, type.isEmpty ? "Event \(number)" : type)
      }
    case .custom, .address, .org: keep(value, type.isEmpty ? "Custom Field \(number)" : type)
    }
  }

  private static func pieces(_ cell: String) -> [String] {
    guard cell.contains(ascii: ":::") else { return [cell] }
    var pieces = [""]
    for word in cell.split(separator: " ", omittingEmptySubsequences: false) {
      if word == ":::" {
        pieces.append("")
      } else {
        let last = pieces.removeLast()
        pieces.append(last.isEmpty ? String(word) : "\(last) \(word)")
      }
    }
    return pieces.map { String($0.trimmingWhitespace()) }
  }

  /// What the heading of an organisation's column ends in.
  private static func word(_ part: FlatGroup.Part) -> String {
    part.rawValue.prefix(1).uppercased() + part.rawValue.dropFirst()
  }

  mutating func settle(_ slot: String, _ parts: [(FlatField.AddressPart, String)]) {
    var address = Address(id: id(contact.addresses))
    let words = Substring(slot.utf8.drop { $0.isDigit || $0 == ASCII.space })
    let usage = FlatUsage(text: String(words), isOfPhone: false)
    address.contexts = usage.contexts
    if usage.isPreferred { address.pref = 1 }
    if let label = usage.label, label != "other", !label.isEmpty {
      address.extensions.members.append(JSONMember("label", .string(label)))
    }
    var streets = 0
    for (part, text) in parts {
      switch part {
      case .street, .street2, .street3:
        // A line each, so that tables with several get them back.
        address.components.insert(AddressComponent(.name, text), at: streets)
        streets += 1
      case .formatted: address.full = text
      default: address.components.append(AddressComponent(Self.kind(of: part), text))
      }
    }
    contact.addresses.append(address)
  }

  static func kind(of part: FlatField.AddressPart) -> AddressComponent.Kind {
    switch part {
    case .city: .locality
    case .region: .region
    case .postal: .postcode
    case .country: .country
    case .pobox: .postOfficeBox
    case .extended: .apartment
    default: .name
    }
  }
}
