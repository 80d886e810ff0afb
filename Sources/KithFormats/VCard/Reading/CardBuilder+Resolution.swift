import KithModel
import KithText

extension CardBuilder {
  /// Joins the lines that say something of another to the lines they speak of.
  mutating func resolve() {
    guard !pending.isEmpty else { return }
    let heads = GroupHeads(contact)
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

  func group(of line: ContentLine) -> String { line.text(of: line.group).lowercased() }

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
      var usage = line.usage(consuming: DateProperties.consumed(in: line, date))
      usage.extensions.vCardParams.removeAll { $0.name == "group" }
      DateProperties.add(date, kind, nil, usage, &self)
      usedUp.insert(group)
    }
    return usedUp
  }

  /// Gives each group its label; a second one of a group, and one that nothing in the group can bear, is kept as it stands.
  private mutating func resolveLabels(usedUp: Set<String>) {
    let lines = pending.labels.map { (group: group(of: $0), line: $0) }
      .filter { !usedUp.contains($0.group) }
    guard !lines.isEmpty else { return }
    var labels = GroupLabels(lines)
    labels.give(to: &contact)
    for (group, line) in lines where !labels.takeBorne(group) { keep(line) }
  }
}

extension Extensions {
  /// The group of the vCard property.
  var group: String? { vCardParams.first { $0.name == "group" }?.values.first }
}
