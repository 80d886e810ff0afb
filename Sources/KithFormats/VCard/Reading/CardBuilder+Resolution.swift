import KithModel

extension CardBuilder {
  /// Joins the lines that say something of another to the lines they speak of.
  mutating func resolve() {
    guard !pending.isEmpty else { return }
    let heads = GroupHeads(grouped)
    resolveTitles(heads)
    resolvePhonetics()
    resolveCountryCodes(heads)
    resolveAddressLabels(heads)
    resolvePlaces(heads)
    resolveLifePlaces()
    let usedUp = resolveDates()
    resolveLabels(usedUp: usedUp)
  }

  /// Sets what JSPROP says, all or nothing (RFC 9555 section 3.2.1), after all else is read.
  mutating func resolveMembers() {
    guard !pending.members.isEmpty else { return }
    var patch = CardPatch(contact)
    let isGood = pending.members.allSatisfy { line in
      line.parameter(.pointer).map { patch.set(line.text, at: $0) } ?? false
    }
    if isGood, let patched = patch.contact {
      contact = patched
      return
    }
    warn(
      "vcard.bad-member", "JSPROP names no member that the card can have",
      done: "kept as it stands", line: pending.members[0].number)
    for line in pending.members { keep(line) }
  }

  private func group(of line: ContentLine) -> String { line.text(of: line.group).lowercased() }

  /// A title belongs to the organisation of its group (RFC 9555 section 2.9.6).
  private mutating func resolveTitles(_ heads: GroupHeads) {
    for (index, group) in pending.titles {
      guard let place = heads.organizations[group] else { continue }
      contact.titles[index].organizationId = contact.organizations[place].id
    }
  }

  private mutating func resolvePhonetics() {
    var lastKept: Int?
    for phonetic in pending.phonetics {
      guard
        let index = contact.name?.components.firstIndex(where: {
          $0.kind == phonetic.kind && $0.phonetic == nil
        })
      else {
        if lastKept != phonetic.line.number { keep(phonetic.line) }
        lastKept = phonetic.line.number
        continue
      }
      contact.name?.components[index].phonetic = phonetic.text
    }
  }

  private mutating func resolveCountryCodes(_ heads: GroupHeads) {
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
  private mutating func resolveAddressLabels(_ heads: GroupHeads) {
    guard !pending.addressLabels.isEmpty else { return }
    var open = OpenAddresses(contact.addresses)
    for line in pending.addressLabels {
      let usage = line.usage(.address)
      let index =
        address(inGroupOf: line, heads) ?? open.next(for: usage.contexts, in: contact.addresses)
      if let index, contact.addresses[index].full == nil {
        contact.addresses[index].full = line.text
        open.close()
      } else {
        var address = Address(id: id(usage, after: contact.addresses.count))
        address.full = line.text
        address.contexts = usage.contexts
        address.pref = usage.pref
        address.extensions = usage.extensions
        contact.addresses.append(address)
      }
    }
  }

  /// GEO and TZ belong to the address of their group, else to the one address without a group.
  private mutating func resolvePlaces(_ heads: GroupHeads) {
    guard !pending.places.isEmpty else { return }
    let ungrouped = contact.addresses.indices.filter {
      contact.addresses[$0].extensions.group == nil
    }
    var own: Int?
    for place in pending.places {
      let index =
        place.line.group.isEmpty
        ? (ungrouped.count == 1 ? ungrouped[0] : own) : address(inGroupOf: place.line, heads) ?? own
      if let index, set(place, ofAddress: index) { continue }
      let usage = place.line.usage()
      var address = Address(id: id(usage, after: contact.addresses.count))
      address.contexts = usage.contexts
      address.pref = usage.pref
      address.extensions = usage.extensions
      contact.addresses.append(address)
      own = contact.addresses.count - 1
      _ = set(place, ofAddress: contact.addresses.count - 1)
    }
  }

  /// Sets what a line says of an address; answers false where the address has its own.
  private mutating func set(_ place: PendingLines.Place, ofAddress index: Int) -> Bool {
    if let coordinates = place.coordinates {
      guard contact.addresses[index].coordinates == nil else { return false }
      contact.addresses[index].coordinates = coordinates
    }
    if let zone = place.timeZone {
      guard contact.addresses[index].timeZone == nil else { return false }
      contact.addresses[index].timeZone = zone
    }
    return true
  }

  private mutating func resolveLifePlaces() {
    guard !pending.lifePlaces.isEmpty else { return }
    // Each place goes to the next date of its kind.
    var open: [Anniversary.Kind: ArraySlice<Int>] = [:]
    for kind in [Anniversary.Kind.birth, .death] {
      open[kind] =
        contact.anniversaries.indices.filter { contact.anniversaries[$0].kind == kind }[...]
    }
    for (kind, line) in pending.lifePlaces {
      guard line.isWithoutParameters, let index = open[kind]?.popFirst() else {
        keep(line)
        continue
      }
      var place = Address(id: "")
      if line.bytes[line.value].startsIgnoringCase(with: "geo:") {
        place.coordinates = line.uri
      } else {
        place.full = line.text
      }
      contact.anniversaries[index].place = place
    }
  }

  /// X-ABDATE is a birth or wedding if its label says so; answers the groups whose label is used up so.
  private mutating func resolveDates() -> Set<String> {
    guard !pending.dates.isEmpty else { return [] }
    var usedUp: Set<String> = []
    let labels = Dictionary(pending.labels.map { (group(of: $0), $0) }) { first, _ in first }
    for line in pending.dates {
      let group = group(of: line)
      let label = labels[group]
      let kind: Anniversary.Kind? =
        switch label.map({ AppleLabel.stripped($0.text).lowercased() }) {
        case "anniversary", "wedding": .wedding
        case "birthday": .birth
        default: nil
        }
      guard let kind, let date = DateProperties.date(of: line, &self) else {
        keep(line)
        continue
      }
      var usage = line.usage(consuming: [.omitYear, .calendarScale])
      usage.extensions.vCardParams.removeAll { $0.name == "group" }
      DateProperties.add(date, kind, nil, usage, &self)
      usedUp.insert(group)
    }
    return usedUp
  }

  /// Gives each group its label; a second one of a group is kept as it stands.
  private mutating func resolveLabels(usedUp: Set<String>) {
    var labelled: Set<String> = []
    for line in pending.labels {
      let group = group(of: line)
      if usedUp.contains(group) { continue }
      if labelled.insert(group).inserted { resolve(line, of: group) } else { keep(line) }
    }
  }

  /// Gives a label to all that stands in its group and can bear one, else keeps the line.
  private mutating func resolve(_ line: ContentLine, of group: String) {
    let label = AppleLabel.stripped(line.text)
    var isBorne = false
    for item in grouped[group] ?? [] where setLabel(label, of: item) { isBorne = true }
    if !isBorne { keep(line) }
  }

  private mutating func setLabel(_ label: String, of item: GroupedItem) -> Bool {
    switch item {
    case .phone(let index): contact.phones[index].label = label
    case .email(let index): contact.emails[index].label = label
    case .onlineService(let index): contact.onlineServices[index].label = label
    case .link(let index): contact.links[index].label = label
    case .media(let index): contact.media[index].label = label
    case .directory(let index): contact.directories[index].label = label
    case .cryptoKey(let index): contact.cryptoKeys[index].label = label
    case .calendar(let index): contact.calendars[index].label = label
    case .schedulingAddress(let index): contact.schedulingAddresses[index].label = label
    case .personalInfo(let index): contact.personalInfo[index].label = label
    case .relation(let index): return setRelation(label, of: index)
    case .address, .organization, .title: return false
    }
    return true
  }

  /// Apple's X-ABRELATEDNAMES says by a label what RELATED says by a type.
  private mutating func setRelation(_ label: String, of index: Int) -> Bool {
    guard let (relation, isExact) = RelationProperties.relation(ofLabel: label),
      contact.relatedTo[index].relation.isEmpty
    else { return false }
    contact.relatedTo[index].relation = [relation]
    return isExact
  }
}

extension Extensions {
  /// The group of the vCard property.
  var group: String? { vCardParams.first { $0.name == "group" }?.values.first }
}
