import KithCleaning
import KithModel

extension ContactUnion {
  /// The first name is the name; another becomes a nickname, its titles and credentials the person's.
  mutating func uniteNames() {
    var nicknames = contacts.map(\.nicknames)
    var name: Name?
    for number in order.order(of: .name) {
      guard let theirs = contacts[number].name, theirs.display?.isEmpty == false else { continue }
      guard let mine = name else {
        name = theirs
        nameGiver = (number, 0)
        continue
      }
      if !NameCoverage.isCovered(theirs, by: mine), let text = theirs.display {
        nicknames[number].insert(
          Nickname(id: Self.freeKey("k1", nicknames[number].map(\.id)), name: text), at: 0)
      }
      let whole = Self.adding(theirs.components, to: mine)
      let titles = { (name: Name) in name.components.count { $0.kind == .title } }
      nameGiver?.titlesBefore += titles(whole) - titles(mine)
      name = whole
    }
    change { $0.name = name ?? $0.name }
    let key = Folding.key(name?.display ?? "")
    unite(
      \.nicknames, "nicknames", by: .name,
      nicknames.map { $0.filter { Folding.key($0.name) != key } },
      isSame: { Folding.key($0.name) == Folding.key($1.name) })
    unitePronouns()
  }

  /// Credentials and titles that only the other has belong to the person.
  private static func adding(_ components: [NameComponent], to name: Name) -> Name {
    var name = name
    for component in components where [.title, .credential, .generation].contains(component.kind) {
      let isThere = name.components.contains {
        $0.kind == component.kind && Folding.key($0.value) == Folding.key(component.value)
      }
      guard !isThere else { continue }
      if component.kind == .title {
        name.components.insert(component, at: 0)
      } else {
        name.components.append(component)
      }
    }
    return name
  }

  private mutating func unitePronouns() {
    for other in others {
      guard let theirs = other.speakToAs else { continue }
      change { contact in
        guard var mine = contact.speakToAs else {
          contact.speakToAs = theirs
          return
        }
        mine.grammaticalGender = mine.grammaticalGender ?? theirs.grammaticalGender
        for pronouns in theirs.pronouns
        where !mine.pronouns.contains(where: {
          Folding.key($0.pronouns) == Folding.key(pronouns.pronouns)
        }) {
          var pronouns = pronouns
          pronouns.id = Self.freeKey(pronouns.id, mine.pronouns.map(\.id))
          mine.pronouns.append(pronouns)
        }
        contact.speakToAs = mine
      }
    }
  }
}
