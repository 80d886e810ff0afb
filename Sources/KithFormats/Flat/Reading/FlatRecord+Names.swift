import KithCleaning
import KithModel
import KithText

/// Names, organisations and titles.
extension FlatRecord {
  mutating func take(name cell: String, _ part: FlatField.NamePart) {
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

  mutating func take(organization cell: String) {
    Self.forEachValue(in: cell, where: holdsLists) { name in
      contact.organizations.append(Organization(id: id(contact.organizations), name: name))
    }
  }

  mutating func take(title cell: String, _ kind: Title.Kind?) {
    Self.forEachValue(in: cell, where: holdsLists) { name in
      contact.titles.append(Title(id: id(contact.titles), name: name, kind: kind))
    }
  }

  mutating func settleOrganizations() {
    let arePaired = contact.titles.count == contact.organizations.count
    if let department {
      if contact.organizations.isEmpty { contact.organizations.append(Organization(id: "k1")) }
      contact.organizations[0].units = [OrganizationUnit(name: department)]
    }
    guard arePaired || contact.organizations.count == 1 else { return }
    for index in contact.titles.indices {
      contact.titles[index].organizationId = contact.organizations[arePaired ? index : 0].id
    }
  }

  /// Takes a name of which the table says that its parts are not known.
  private mutating func takeWhole(_ full: String) {
    contact.name = Name(full: full)
    for phonetic in phonetics { keep(phonetic.text, phonetic.heading) }
  }

  /// Takes a number that stands where a name should: telephones name those who called so.
  private mutating func takeNumber(ofName number: String) {
    names = NameCells()
    let digits = number.utf8.filter(\.isDigit)
    guard !contact.phones.contains(where: { $0.number.utf8.filter(\.isDigit) == digits }) else {
      return
    }
    contact.phones.append(Phone(id: id(contact.phones), number: number))
  }

  mutating func settleName() {
    // Google puts the address of its "Other Contacts" into First Name.
    if !isExact, let given = names.given, contact.emails.contains(where: { $0.address == given }) {
      names.given = nil
    }
    names.settle()
    if !isExact, names.isOne,
      let number = names.full ?? names.given ?? names.family, PhoneNumber.isNothingElse(number)
    {
      takeNumber(ofName: number)
    }
    if hasPartsOfNames, !names.hasParts, let full = names.full { return takeWhole(full) }
    if !names.hasParts, names.full == nil { names.full = mailboxName }
    let hasParts = names.hasParts
    guard hasParts || names.full != nil else {
      for phonetic in phonetics { keep(phonetic.text, phonetic.heading) }
      if contact.kind == nil, !hasKind, !contact.organizations.isEmpty, contact.titles.isEmpty,
        contact.nicknames.isEmpty
      {
        contact.kind = .org
      }
      return
    }
    let structure =
      hasParts ? names.structure(isExact: isExact) : NameStructure(full: names.full ?? "")
    if structure.isOrganization, contact.kind == nil, !hasKind { contact.kind = .org }
    // Where it stands, as a name that is changed first would be copied.
    contact.name = Name(full: names.full, components: structure.components)
    for phonetic in phonetics
    where contact.name?.add(phonetic: phonetic.text, to: phonetic.part) != true {
      keep(phonetic.text, phonetic.heading)
    }
    if names.full == nil, let written = names.written(beside: structure) {
      contact.name?.full = written
    }
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
  fileprivate mutating func add(phonetic: String, to part: FlatField.NamePart) -> Bool {
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
