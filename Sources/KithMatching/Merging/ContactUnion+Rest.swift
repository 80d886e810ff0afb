import KithCleaning
import KithModel
import KithText

/// Dates, interests, keywords, relations, single values, and what has no member of its own.
extension ContactUnion {
  mutating func uniteAnniversaries() {
    unite(
      \.anniversaries, .anniversaries, by: .birthday, meaning: EntryMeaning.init,
      absorb: { $0.place = $0.place ?? $1.place })
  }

  mutating func unitePersonalInfo() {
    unite(
      \.personalInfo, .personalInfo, meaning: EntryMeaning.init,
      absorb: { $0.level = $0.level ?? $1.level })
  }

  mutating func uniteCreation() {
    let created = order.creation
    change { $0.created = created ?? $0.created }
  }

  mutating func uniteLastChange() {
    let updated = order.lastChange
    change { $0.updated = updated ?? $0.updated }
  }

  mutating func uniteKeywords() {
    for other in others { change { $0.keywords.formUnion(other.keywords) } }
  }

  mutating func uniteMembers() {
    for other in others where !other.members.isEmpty {
      change { $0.members.formUnion(other.members) }
    }
  }

  /// A person that one source calls a person is one; most say nothing.
  mutating func uniteKinds() {
    guard contact.kind == nil, let kind = others.lazy.compactMap(\.kind).first else { return }
    change { $0.kind = kind }
  }

  mutating func uniteLanguage() {
    for other in others { change { $0.language = $0.language ?? other.language } }
  }

  mutating func uniteProducts() {
    guard contact.prodId == nil, let product = others.lazy.compactMap(\.prodId).first else {
      return
    }
    change { $0.prodId = product }
  }

  mutating func uniteOrigins() {
    for other in others { change { $0.vcard = $0.vcard ?? other.vcard } }
  }

  /// Lists of which each value stands once.
  mutating func unite<Element: Hashable>(_ path: WritableKeyPath<Contact, [Element]>) {
    guard others.contains(where: { !$0[keyPath: path].isEmpty }) else { return }
    var list = DistinctList(contact[keyPath: path])
    for other in others {
      for element in other[keyPath: path] { list.add(element) }
    }
    change { $0[keyPath: path] = list.elements }
  }

  mutating func uniteRelations() {
    guard others.contains(where: { !$0.relatedTo.isEmpty }) else { return }
    var relations = contact.relatedTo
    var places: [String: Int] = [:]
    for (place, relation) in relations.enumerated() where places[relation.target] == nil {
      places[relation.target] = place
    }
    for relation in others.flatMap(\.relatedTo) {
      if let place = places[relation.target] {
        relations[place].relation.formUnion(relation.relation)
      } else {
        places[relation.target] = relations.count
        relations.append(relation)
      }
    }
    change { $0.relatedTo = relations }
  }

  mutating func uniteLocalizations() {
    guard contacts.contains(where: { !$0.localizations.isEmpty }) else { return }
    var localizations: [Localization] = []
    var places: [String: Int] = [:]
    var members: [String: Set<String>] = [:]
    for number in all {
      for localization in contacts[number].localizations {
        let language = localization.language
        if places[language] == nil {
          places[language] = localizations.count
          localizations.append(Localization(language: language, patch: []))
        }
        for member in localization.patch {
          let name = place(of: member.name, of: number)
          guard let place = places[language],
            members[language, default: []].insert(name).inserted
          else { continue }
          localizations[place].patch.append(JSONMember(name, member.value))
        }
      }
    }
    change { $0.localizations = localizations }
  }

  mutating func uniteExtensions() {
    guard others.contains(where: { !$0.extensions.isEmpty }) else { return }
    var names = Set(contact.extensions.members.map(\.name))
    let new = others.flatMap(\.extensions.members).filter { names.insert($0.name).inserted }
    if !new.isEmpty { change { $0.extensions.members += new } }
  }
}
