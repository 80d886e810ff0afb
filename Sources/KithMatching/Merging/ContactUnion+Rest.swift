import KithCleaning
import KithModel

extension ContactUnion {
  /// Birthdays, notes, interests, keywords, relations and single values.
  mutating func uniteRest() {
    unite(
      \.anniversaries, "anniversaries", by: .birthday,
      isSame: { $0.kind == $1.kind && $0.date == $1.date },
      absorb: { $0.place = $0.place ?? $1.place })
    unite(\.notes, "notes", by: .note, isSame: { $0.note == $1.note })
    unite(
      \.personalInfo, "personalInfo",
      isSame: { $0.kind == $1.kind && Folding.key($0.value) == Folding.key($1.value) },
      absorb: { $0.level = $0.level ?? $1.level })
    change { $0.localizations = [] }
    for number in order.order(of: nil) {
      let contact = contacts[number]
      change { $0.addRest(of: contact) }
      for localization in contact.localizations {
        let patch = localization.patch.map { JSONMember(place(of: $0.name, of: number), $0.value) }
        change { $0.add(Localization(language: localization.language, patch: patch)) }
      }
    }
  }

  /// Where the records are from, and what became of them.
  mutating func uniteProvenance() {
    for other in others { change { $0.addProvenance(of: other) } }
  }
}

extension Contact {
  fileprivate mutating func addRest(of other: Contact) {
    keywords.formUnion(other.keywords)
    members.formUnion(other.members)
    for relation in other.relatedTo {
      if let index = relatedTo.firstIndex(where: { $0.target == relation.target }) {
        relatedTo[index].relation.formUnion(relation.relation)
      } else {
        relatedTo.append(relation)
      }
    }
    addSingles(of: other)
  }

  private mutating func addSingles(of other: Contact) {
    // A person that one source calls a person is one; most say nothing.
    kind = kind ?? other.kind
    language = language ?? other.language
    prodId = prodId ?? other.prodId
    if let theirs = other.created, theirs.text < created?.text ?? "9" { created = theirs }
    if let theirs = other.updated, theirs.text > updated?.text ?? "" { updated = theirs }
  }

  fileprivate mutating func add(_ other: Localization) {
    guard let index = localizations.firstIndex(where: { $0.language == other.language })
    else { return localizations.append(other) }
    for member in other.patch
    where !localizations[index].patch.contains(where: { $0.name == member.name }) {
      localizations[index].patch.append(member)
    }
  }

  fileprivate mutating func addProvenance(of other: Contact) {
    for property in other.vCardProps where !vCardProps.contains(property) {
      vCardProps.append(property)
    }
    for source in other.sources where !sources.contains(source) { sources.append(source) }
    for column in other.columns where !columns.contains(column) { columns.append(column) }
    for merge in other.merges where !merges.contains(merge) { merges.append(merge) }
    vcard = vcard ?? other.vcard
    ContactUnion.absorb(&extensions, other.extensions)
  }
}
