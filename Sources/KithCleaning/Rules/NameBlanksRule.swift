import KithModel
import KithText

extension CleaningRule {
  /// Runs of white space in names become one blank.
  static let nameBlanks = CleaningRule(
    slug: "name.white-space", summary: "Runs of white space in names become one blank"
  ) { draft in
    let slug = "name.white-space"
    if let full = draft.contact.name?.full, let clean = WhiteSpace.collapsed(full) {
      draft.contact.name?.full = clean
      draft.record(slug, was: full, now: clean, at: "name", "full")
    }
    if let components = draft.contact.name?.components {
      for (index, component) in components.enumerated() where component.kind != .separator {
        guard let clean = WhiteSpace.collapsed(component.value) else { continue }
        draft.contact.name?.components[index].value = clean
        draft.record(
          slug, was: component.value, now: clean, at: "name", "components", String(index), "value")
      }
    }
    for (index, nickname) in draft.contact.nicknames.enumerated() {
      guard let clean = WhiteSpace.collapsed(nickname.name) else { continue }
      draft.contact.nicknames[index].name = clean
      draft.record(slug, was: nickname.name, now: clean, at: "nicknames", nickname.id, "name")
    }
  }
}
