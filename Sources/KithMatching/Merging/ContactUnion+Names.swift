import KithCleaning
import KithModel

extension ContactUnion {
  /// The first name is the name; another becomes a nickname, its titles and credentials the person's.
  mutating func uniteNames() {
    var nicknames = contacts.map(\.nicknames)
    var united: NameUnion?
    for number in order.order(of: .name) {
      guard let theirs = contacts[number].name, theirs.display?.isEmpty == false else { continue }
      guard united != nil else {
        united = NameUnion(theirs)
        nameGiver = (number, 0)
        continue
      }
      if united?.covers(theirs) == false, let text = theirs.display, !isKnownAddress(text) {
        var keys = FreeKeys(nicknames[number].map(\.id))
        nicknames[number].insert(Nickname(id: keys.take("k1"), name: text), at: 0)
      }
      nameGiver?.titlesBefore += united?.add(theirs.components) ?? 0
    }
    let name = united?.name
    change { $0.name = name ?? $0.name }
    let key = Folding.key(name?.display ?? "")
    unite(
      \.nicknames, .nicknames, by: .name,
      nicknames.map { $0.filter { Folding.key($0.name) != key } },
      meaning: EntryMeaning.init)
  }

  /// Whether what stands in the place of a name is an e-mail address that is known as one: it is no nickname.
  private func isKnownAddress(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")), let key = EmailKey(text) else { return false }
    return contacts.contains { $0.emails.contains { EmailKey($0.address) == key } }
  }

  /// Pronouns and grammatical gender.
  mutating func unitePronouns() {
    let said = all.compactMap { contacts[$0].speakToAs }
    guard var united = said.first else { return }
    var pronouns = MapUnion<Pronouns>(meaning: EntryMeaning.init, absorb: { _, _ in })
    for theirs in said {
      united.grammaticalGender = united.grammaticalGender ?? theirs.grammaticalGender
      _ = pronouns.add(theirs.pronouns)
    }
    united.pronouns = pronouns.entries
    change { $0.speakToAs = united }
  }
}
