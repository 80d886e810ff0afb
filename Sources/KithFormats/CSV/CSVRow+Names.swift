import KithCleaning
import KithModel

/// Names, organisations and titles.
extension CSVRow {
  mutating func take(name cell: String, _ part: CSVField.NamePart) {
    switch part {
    case .nickname, .short:
      Self.forEachValue(in: cell, where: holdsLists) { name in
        contact.nicknames.append(Nickname(id: id(contact.nicknames), name: name))
      }
    case .maiden:
      contact.vCardProps.append(VCardProperty("x-maidenname", values: [.string(cell)]))
    default:
      names.add(cell, to: part)
    }
  }

  mutating func settleOrganizations() {
    for name in organizations {
      contact.organizations.append(Organization(id: id(contact.organizations), name: name))
    }
    if let department {
      if contact.organizations.isEmpty { contact.organizations.append(Organization(id: "k1")) }
      contact.organizations[0].units = [OrganizationUnit(name: department)]
    }
    for (index, title) in titles.enumerated() {
      var entry = Title(id: id(contact.titles), name: title.name, kind: title.kind)
      if title.kind == .title { entry.kind = nil }
      let isPaired = titles.count == organizations.count && index < contact.organizations.count
      if isPaired || contact.organizations.count == 1 {
        entry.organizationId = contact.organizations[isPaired ? index : 0].id
      }
      contact.titles.append(entry)
    }
  }

  mutating func settleName() {
    // Google puts the address of its "Other Contacts" into First Name.
    if let given = names.given, contact.emails.contains(where: { $0.address == given }) {
      names.given = nil
    }
    names.settle()
    if !names.hasParts, names.full == nil { names.full = mailboxName }
    let hasParts = names.hasParts
    guard hasParts || names.full != nil else {
      for phonetic in phonetics { keep(phonetic.text, phonetic.heading) }
      if contact.kind == nil, !contact.organizations.isEmpty, contact.titles.isEmpty,
        contact.nicknames.isEmpty
      {
        contact.kind = .org
      }
      return
    }
    let structure =
      hasParts
      ? NameStructure(
        prefix: names.prefix, given: names.given, middle: names.middle,
        surname: names.family, suffix: names.suffix)
      : NameStructure(full: names.full ?? "")
    var name = Name(full: names.full, components: structure.components)
    for phonetic in phonetics where !name.add(phonetic: phonetic.text, to: phonetic.part) {
      keep(phonetic.text, phonetic.heading)
    }
    if name.full == nil, let written = names.written(beside: structure) { name.full = written }
    contact.name = name
    for nickname in structure.nicknames
    where !contact.nicknames.contains(where: { $0.name == nickname }) {
      contact.nicknames.append(Nickname(id: id(contact.nicknames), name: nickname))
    }
    if let pronouns = structure.pronouns, contact.speakToAs == nil {
      var speakToAs = SpeakToAs()
      speakToAs.pronouns = [Pronouns(id: "k1", pronouns: pronouns)]
      contact.speakToAs = speakToAs
    }
    if let remainder = structure.remainder, names.full == nil { keep(remainder, "name") }
  }
}

extension Name {
  /// Says how a part is spoken; answers false where the part itself is missing.
  fileprivate mutating func add(phonetic: String, to part: CSVField.NamePart) -> Bool {
    let kind: NameComponent.Kind
    switch part {
    case .family: kind = .surname
    case .middle: kind = .given2
    case .given: kind = .given
    default: return false
    }
    guard
      let index = components.firstIndex(where: { $0.kind == kind && $0.phonetic == nil })
    else { return false }
    components[index].phonetic = phonetic
    return true
  }
}
