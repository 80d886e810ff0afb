import KithCleaning
import KithModel
import KithText

extension CardBuilder {
  /// Puts each part of the name where it belongs, as readers of tables do: degrees, nicknames and pronouns leave N.
  ///
  /// What is no part of a name stays in FN; where that says it not, it is kept as a column. Names whose parts somebody has
  /// told apart are left as they are: with an order, with sounds, or in the slots of RFC 9554.
  mutating func structureName() {
    guard let name = contact.name, !hasExactName, !NameStructure.isPlain(name.components),
      name.isOrdered != true, !name.components.isEmpty, contact.kind ?? .individual == .individual,
      name.components.allSatisfy({ $0.phonetic == nil })
    else { return }
    let structure = NameStructure(parts: name.components)
    guard structure.components != name.components, !structure.components.isEmpty else { return }
    keepWords(of: name, notIn: structure)
    contact.name?.components = structure.components
    contact.add(nicknames: structure.nicknames, pronouns: structure.pronouns)
  }

  /// Keeps the parts of which structuring has left out something that the whole name does not say.
  private mutating func keepWords(of name: Name, notIn structure: NameStructure) {
    guard let full = name.full else {
      let spoken: [NameComponent.Kind] = [
        .title, .given, .given2, .surname, .generation, .credential,
      ]
      contact.name?.full = spoken.flatMap { kind in name.components.filter { $0.kind == kind } }
        .map(\.value).joined(separator: " ")
      return
    }
    let said = structure.components.map(\.value) + structure.nicknames + [structure.pronouns ?? ""]
    let words = said.joined(separator: " ")
    for part in name.components where !full.contains(text: part.value) {
      let isSaid = part.value.split { " ,()[]{}\"".contains($0) }.allSatisfy {
        words.contains(text: String($0))
      }
      if !isSaid { contact.columns.append(Column(heading: "N", value: part.value)) }
    }
  }
}

extension Contact {
  /// Adds what stood in the name and is said of the person beside it.
  fileprivate mutating func add(nicknames names: [String], pronouns: String?) {
    for name in names where !nicknames.contains(where: { $0.name == name }) {
      let id = MapID.number(nicknames.count + 1)
      nicknames.append(Nickname(id: id, name: name))
    }
    guard let pronouns, speakToAs?.pronouns.isEmpty ?? true else { return }
    if speakToAs == nil { speakToAs = SpeakToAs() }
    speakToAs?.pronouns = [Pronouns(id: MapID.number(1), pronouns: pronouns)]
  }
}
