import KithModel

extension CleaningRule {
  /// What people add to the names in their address books leaves them: emoji, `(Gym)`, `| CEO`.
  ///
  /// Nicknames, pronouns, degrees and names at birth stay, and so does a name that is nothing but such signs.
  static let nameDecoration = CleaningRule(
    slug: "name.decoration",
    summary: "Names without emoji, jobs and notes such as (Gym), which are no part of them"
  ) { draft in
    guard let name = draft.contact.name, draft.contact.kind ?? .individual == .individual else {
      return
    }
    for (index, component) in name.components.enumerated() {
      guard [.given, .given2, .surname, .surname2].contains(component.kind),
        let clean = NameDecoration(component.value)
      else { continue }
      draft.contact.name?.components[index].value = clean.name
      draft.record(
        "name.decoration", was: component.value, now: clean.name, at: "name", "components",
        String(index), "value", because: clean.reason)
    }
    if let full = name.full, let clean = NameDecoration(full) {
      draft.contact.name?.full = clean.name
      draft.record(
        "name.decoration", was: full, now: clean.name, at: "name", "full", because: clean.reason)
    }
  }
}
