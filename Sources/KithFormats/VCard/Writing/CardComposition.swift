import KithModel
import KithText

/// A card written from the contact alone.
enum CardComposition {
  /// Appends the card.
  ///
  /// - Returns: whether there is anything to say in it; otherwise it is left out.
  static func append(
    _ contact: Contact, version: VCardVersion, to bytes: inout [UInt8], losses: inout LossReport
  ) -> Bool {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    let start = taken.count
    var output = CardOutput(taken, version, contact)
    output.bytes += "BEGIN:VCARD\r\nVERSION:\(version.rawValue)\r\n".utf8
    writeProperties(contact, from: start, &output)
    losses.add(output.losses)
    let isEmpty = output.isEmpty
    if isEmpty {
      output.bytes.removeSubrange(start...)
    } else {
      output.bytes += "END:VCARD\r\n".utf8
    }
    bytes = output.bytes
    if isEmpty { losses.add(Ledger.nothingFits) }
    return !isEmpty
  }

  /// The lines that say what the contact says, unfolded, without its ids and the frame of the card.
  static func lines(
    of contact: Contact, version: VCardVersion, losses: inout LossReport
  ) -> [[UInt8]] {
    let head = Array("BEGIN:VCARD\nVERSION:\(version.rawValue)\n".utf8)
    var output = CardOutput(head, version, contact, for: .comparison)
    writeProperties(contact, from: 0, &output)
    losses.add(output.losses)
    if output.isEmpty { return [] }
    return output.bytes[head.count...].split(separator: ASCII.lineFeed).map(Array.init)
  }

  /// The properties of vCard 4.0 that say what the contact says, in the order in which they are written.
  static func properties(of contact: Contact, _ ledger: inout Ledger) -> [TypedProperty] {
    var output = CardOutput([], .v40, contact, for: .spelling)
    writeProperties(contact, from: 0, &output)
    var losses = output.losses
    losses.add(foreign(in: contact))
    ledger.lose(losses)
    return output.isEmpty ? [] : output.properties
  }

  /// What no vCard has a place for.
  ///
  /// - Parameter own: columns that stand in lines of the card, which are written again.
  static func foreign(in contact: Contact, besides own: [Column] = []) -> LossReport {
    var losses = LossReport()
    let columns = own.isEmpty ? [] : Set(own)
    losses.add(.columns, nil, contact.columns.count { !columns.contains($0) })
    losses.add(.sources, .connectedOn, contact.sources.count { $0.connectedOn != nil })
    losses.add(.sources, .lastContact, contact.sources.count { $0.lastContact != nil })
    return losses
  }

  private static func writeProperties(
    _ contact: Contact, from start: Int, _ output: inout CardOutput
  ) {
    if output.version == .v40, !contact.localizations.isEmpty {
      let localizations = LocalizationWriting(contact)
      PropertySheet.write(localizations.contact, to: &output)
      localizations.write(to: &output)
    } else {
      PropertySheet.write(contact, to: &output)
    }
    DateWriting.writeUnread(contact, &output)
    let lostOfKept = writeProperties(keptIn: contact, &output)
    output.losses.add(.localizations, nil, contact.localizations.count)
    output.losses.add(.former, nil, contact.former.count)
    output.losses.add(.extensions, nil, contact.extensions.members.count)
    output.losses.add(.extensions, nil, InnerMembers.count(in: contact))
    if output.version == .v40, !output.losses.isEmpty {
      MemberWriting.write(contact, from: start, &output)
    }
    output.losses.add(lostOfKept)
  }

  /// Writes the properties that have no member in a Card; answers what is lost of them, which no JSPROP can hold either.
  private static func writeProperties(
    keptIn contact: Contact, _ output: inout CardOutput
  ) -> LossReport {
    guard !contact.vCardProps.isEmpty else { return LossReport() }
    let before = output.losses
    for property in contact.vCardProps where !KeptCategories.isOutdated(property, in: contact) {
      write(property, &output)
    }
    defer { output.losses = before }
    return output.losses.exceeding(before)
  }

  /// Writes a property that has no JSContact word as it came.
  private static func write(_ property: VCardProperty, _ output: inout CardOutput) {
    var property = property
    let name = LineOutput.token(property.name).uppercased()
    // A line without a name is none, and these would end the card or begin another in it.
    guard !name.isEmpty, !frame.contains(name) else { return output.losses.add(.vCardProps) }
    if output.version == .v40, output.isOfOtherVersion {
      property = GenderWriting.successor(of: property) ?? property
    }
    let parameters = property.parameters
    let group = parameters.first { $0.name == "group" }?.values.first
    output.line(LineOutput.token(property.name).uppercased(), group: group) {
      if property.type != "unknown" { $0.parameter("VALUE", property.type) }
      var extensions = Extensions()
      extensions.vCardParams = parameters
      $0.extensions(extensions)
      $0.value(raw: property.values)
    }
  }

  private static let frame: Set<String> = ["BEGIN", "END", "VERSION"]
}

/// Makes GENDER (RFC 6350 section 6.2.7) of what older exporters wrote in its place.
enum GenderWriting {
  /// The standard property; `nil` where the property is not about gender or says nothing known.
  static func successor(of property: VCardProperty) -> VCardProperty? {
    guard case .string(let text) = property.values.first, let sex = sex(property.name, text) else {
      return nil
    }
    return VCardProperty(
      "gender", parameters: property.parameters, values: [.string(sex)])
  }

  private static func sex(_ name: String, _ text: String) -> String? {
    switch (name, text.lowercased()) {
    // The address book of Windows counts: X-WAB-GENDER:1 is a woman.
    case ("x-gender", "female"), ("x-gender", "f"), ("x-wab-gender", "1"): "F"
    case ("x-gender", "male"), ("x-gender", "m"), ("x-wab-gender", "2"): "M"
    default: nil
    }
  }
}

/// Members of other programs in what is only a part of a line: a component, a unit, a date, an author, a place.
///
/// A line has parameters for its whole value only, so that these are counted here and not where it is written.
enum InnerMembers {
  /// How many parts have such members.
  static func count(in contact: Contact) -> Int {
    var count = contact.speakToAs.map { $0.extensions.members.isEmpty ? 0 : 1 } ?? 0
    if let name = contact.name { count += Self.count(in: name) }
    for organization in contact.organizations {
      count += organization.units.count { !$0.extensions.isEmpty }
    }
    for address in contact.addresses { count += Self.count(in: address) }
    for anniversary in contact.anniversaries { count += Self.count(in: anniversary) }
    for note in contact.notes where note.author?.extensions.isEmpty == false { count += 1 }
    return count
  }

  private static func count(in name: Name) -> Int {
    let parts = name.components.count { !$0.extensions.isEmpty }
    // Without a text and parts no line is the name's.
    return name.full == nil && name.components.isEmpty && !name.extensions.members.isEmpty
      ? parts + 1 : parts
  }

  private static func count(in address: Address) -> Int {
    address.components.count { !$0.extensions.isEmpty }
  }

  private static func count(in anniversary: Anniversary) -> Int {
    var count = 0
    if case .date(let date) = anniversary.date, !date.extensions.isEmpty { count += 1 }
    if let place = anniversary.place {
      if !place.extensions.isEmpty { count += 1 }
      count += Self.count(in: place)
    }
    return count
  }
}
