import KithModel

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

  /// The lines that say what the contact says, unfolded and without its ids.
  static func lines(of contact: Contact, version: VCardVersion) -> [[UInt8]] {
    var losses = LossReport()
    return lines(of: contact, version: version, for: .comparison, losses: &losses)
  }

  /// The lines of the card without its frame, unfolded.
  static func lines(
    of contact: Contact, version: VCardVersion, for use: CardOutput.Use, losses: inout LossReport
  ) -> [[UInt8]] {
    let head = Array("BEGIN:VCARD\nVERSION:\(version.rawValue)\n".utf8)
    var output = CardOutput(head, version, contact, for: use)
    writeProperties(contact, from: 0, &output)
    losses.add(output.losses)
    if output.isEmpty { return [] }
    return output.bytes[head.count...].split(separator: ASCII.lineFeed).map(Array.init)
  }

  /// Counts what no vCard has a place for.
  static func countForeign(_ contact: Contact, _ losses: inout LossReport) {
    losses.add(.columns, nil, contact.columns.count)
    losses.add(.sources, .connectedOn, contact.sources.count { $0.connectedOn != nil })
    losses.add(.sources, .lastContact, contact.sources.count { $0.lastContact != nil })
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
    for property in contact.vCardProps { write(property, &output) }
    output.losses.add(.localizations, nil, contact.localizations.count)
    output.losses.add(.extensions, nil, contact.extensions.members.count)
    output.losses.add(.extensions, nil, InnerMembers.count(in: contact))
    if output.version == .v40, !output.losses.isEmpty {
      MemberWriting.write(contact, from: start, &output)
    }
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
