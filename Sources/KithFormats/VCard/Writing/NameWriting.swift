import KithModel

/// Writes FN, N and what belongs to them.
enum NameWriting {
  static func write(_ contact: Contact, _ output: inout CardOutput) {
    writeFull(contact, &output)
    if let name = contact.name { writeComponents(name, &output) }
    for (index, nickname) in contact.nicknames.enumerated() where !nickname.name.isEmpty {
      output.line("NICKNAME", group: nickname.extensions.group) {
        $0.id(nickname.id, at: index)
        $0.contexts(nickname.contexts)
        $0.preference(nickname.pref)
        $0.extensions(nickname.extensions)
        $0.value(text: nickname.name)
      }
    }
  }

  /// FN is mandatory in both versions; where the card has none it is derived.
  private static func writeFull(_ contact: Contact, _ output: inout CardOutput) {
    if let full = contact.name?.full {
      output.line("FN", group: contact.name?.extensions.group) {
        if let extensions = contact.name?.extensions { $0.extensions(extensions) }
        $0.value(text: full)
      }
    } else {
      output.line("FN") {
        if $0.version == .v40 { $0.parameter("DERIVED", "TRUE") }
        $0.value(text: derived(contact))
      }
    }
  }

  private static func derived(_ contact: Contact) -> String {
    contact.name?.display ?? contact.nicknames.first?.name ?? contact.organizations.first?.name
      ?? contact.emails.first?.address ?? contact.phones.first?.number
      ?? contact.onlineServices.first.flatMap { $0.user ?? $0.uri } ?? ""
  }

  private static func writeComponents(_ name: Name, _ output: inout CardOutput) {
    let parts = name.components.filter { $0.kind != .separator && !$0.value.isEmpty }
    if parts.isEmpty {
      if output.version == .v30 {
        output.line("N") { $0.value(structured: Array(repeating: "", count: 5)) }
      }
      return
    }
    let slots = slots(of: parts, output.version)
    output.line("N") {
      writeSortKeys(name, &$0)
      if let system = name.phoneticSystem { $0.parameter("PHONETIC", system) }
      if let script = name.phoneticScript { $0.parameter("SCRIPT", script) }
      if name.full == nil { $0.extensions(name.extensions) }
      writeOrder(name, slots, &$0)
      let version = $0.version
      if parts.contains(where: { !hasSlot($0, version) }) {
        $0.lose("name/components")
      }
      $0.value(structured: slots)
    }
    writePhonetics(parts, &output)
  }

  /// Writes the order of the parts where there is one.
  private static func writeOrder(_ name: Name, _ slots: [[String]], _ line: inout LineOutput) {
    let kinds = NameProperties.slots
    let isLong = slots.count > 5
    line.order(
      name.components.map { ($0.kind.rawValue, $0.value) }, isOrdered: name.isOrdered == true,
      separator: name.defaultSeparator, slots, field: "name/components"
    ) { kind in
      if kind == "generation", !isLong { return 4 }
      return kinds.firstIndex { $0.rawValue == kind }
    }
  }

  /// Whether reading the part again gives its kind: 3.0 has no slots for second surnames and generations.
  private static func hasSlot(_ part: NameComponent, _ version: VCardVersion) -> Bool {
    switch part.kind {
    case .surname2: version == .v40
    case .generation: version == .v40 || NameProperties.isGeneration(part.value)
    default: NameProperties.slots.contains(part.kind)
    }
  }

  /// The values of each slot; the slots of RFC 9554 only in 4.0 and only where they are needed.
  private static func slots(of parts: [NameComponent], _ version: VCardVersion) -> [[String]] {
    func values(_ kinds: NameComponent.Kind...) -> [String] {
      parts.filter { kinds.contains($0.kind) }.map(\.value)
    }
    var slots = [
      values(.surname, .surname2), values(.given), values(.given2), values(.title),
      values(.credential, .generation),
    ]
    let later = [values(.surname2), values(.generation)]
    let needsLater =
      !later[0].isEmpty
      || parts.contains {
        ($0.kind == .generation) != NameProperties.isGeneration($0.value)
          && ($0.kind == .generation || $0.kind == .credential)
      }
    if version == .v40, needsLater { slots += later }
    return slots.map { $0.isEmpty ? [""] : $0 }
  }

  private static func writeSortKeys(_ name: Name, _ line: inout LineOutput) {
    let keys = NameProperties.slots.map { slot in
      name.sortAs.first { $0.kind == slot }?.value ?? ""
    }
    guard let last = keys.lastIndex(where: { !$0.isEmpty }) else { return }
    line.parameter("SORT-AS", keys[...last].joined(separator: ","))
  }

  private static func writePhonetics(_ parts: [NameComponent], _ output: inout CardOutput) {
    let names: [(NameComponent.Kind, String)] = [
      (.given, "X-PHONETIC-FIRST-NAME"), (.given2, "X-PHONETIC-MIDDLE-NAME"),
      (.surname, "X-PHONETIC-LAST-NAME"),
    ]
    for (kind, property) in names {
      output.text(property, parts.first { $0.kind == kind }?.phonetic)
    }
    let written = Set(names.compactMap { kind, _ in parts.firstIndex { $0.kind == kind } })
    for (index, part) in parts.enumerated() where part.phonetic != nil && !written.contains(index) {
      output.losses.add("phonetic")
    }
  }
}
