import KithModel

extension CleaningRule {
  /// Names written in capitals or small letters throughout get the usual case; mixed case is left alone.
  static let nameCase = CleaningRule(
    slug: "name.letter-case",
    summary: "Names written entirely in capitals or small letters get their usual case"
  ) { draft in
    guard let name = draft.contact.name, draft.contact.kind ?? .individual == .individual,
      let repair = NameRepair(name)
    else { return }
    for (index, component) in name.components.enumerated() {
      guard let value = repair.values[index], value != component.value else { continue }
      draft.contact.name?.components[index].value = value
      draft.record(
        "name.letter-case", was: component.value, now: value, at: "name", "components",
        String(index), "value")
    }
    if let full = name.full {
      let clean = repair.replacingWords(in: full)
      guard clean != full else { return }
      draft.contact.name?.full = clean
      draft.record("name.letter-case", was: full, now: clean, at: "name", "full")
    }
  }
}
