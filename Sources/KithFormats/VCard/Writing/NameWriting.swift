import KithCleaning
import KithModel
import KithText

/// Writes FN, N and what belongs to them.
enum NameWriting {
  /// Writes the name in another language: what of it is translated.
  static func writeTranslation(_ name: Name, _ output: inout CardOutput) {
    if let full = name.full {
      output.line("FN") {
        $0.extensions(name.extensions)
        $0.value(text: full)
      }
    }
    if !name.components.isEmpty { writeComponents(name, &output) }
  }

  /// Writes NICKNAME.
  static func writeNicknames(_ contact: Contact, _ output: inout CardOutput) {
    for (index, nickname) in contact.nicknames.enumerated() where !nickname.name.isEmpty {
      output.line("NICKNAME", group: nickname.extensions.group) {
        $0.usage(of: nickname, at: index)
        $0.value(list: [nickname.name])
      }
    }
  }

  /// FN is mandatory in both versions; where the card has none it is derived.
  static func writeFull(_ contact: Contact, _ output: inout CardOutput) {
    if let full = contact.name?.full, !full.trimmed.isEmpty {
      output.line("FN", group: contact.name?.extensions.group) {
        if var extensions = contact.name?.extensions {
          let hasParts = contact.name?.components.isEmpty == false
          if hasParts { extensions.vCardParams.removeAll { $0.name == "jscomps" } }
          $0.extensions(extensions)
        }
        $0.value(text: full)
      }
    } else if output.use != .comparison {
      output.line("FN") {
        if $0.version == .v40 { $0.parameter("DERIVED", "TRUE") }
        $0.value(list: [derived(contact)])
      }
    }
  }

  /// The name of components as N will hold them.
  private static func spoken(_ name: Name?) -> Name? {
    guard var name else { return nil }
    for index in name.components.indices where name.components[index].kind != .separator {
      name.components[index].value = String(name.components[index].value.trimmingWhitespace())
    }
    return name
  }

  private static func derived(_ contact: Contact) -> String {
    if let name = spoken(contact.name)?.display, !name.trimmed.isEmpty { return name }
    let texts =
      contact.nicknames.map(\.name) + contact.organizations.compactMap(\.name)
      + contact.emails.map { EmailText.withoutScheme($0.address) } + contact.phones.map(\.number)
      + contact.onlineServices.compactMap { $0.user ?? $0.uri }
    return texts.first { !$0.trimmed.isEmpty } ?? ""
  }

  /// Writes N, and how its parts are spoken.
  static func writeComponents(_ contact: Contact, _ output: inout CardOutput) {
    if let name = contact.name { writeComponents(name, &output) }
  }

  private static func writeComponents(_ name: Name, _ output: inout CardOutput) {
    let parts = name.components.filter { $0.kind != .separator && !$0.value.isEmpty }
    if parts.isEmpty {
      if output.version != .v40, output.use != .comparison {
        output.line("N") { $0.value(structured: Array(repeating: [""], count: 5)) }
      }
      return
    }
    let slots = slots(of: parts, output.version)
    let isSpoken = output.version == .v40 && canBeSpoken(name)
    output.line("N") {
      writeSortKeys(name, &$0)
      if !isSpoken {
        if let system = name.phoneticSystem { $0.parameter("PHONETIC", system) }
        if let script = name.phoneticScript { $0.parameter("SCRIPT", script) }
      } else if !name.extensions.vCardParams.contains(where: { $0.name == "altid" }) {
        $0.parameter("ALTID", "n")
      }
      // What FN and N have in common stands at FN, but for what tells translations apart or orders parts.
      var extensions = name.extensions
      if name.full != nil {
        extensions = Extensions()
        extensions.vCardParams = name.extensions.vCardParams.filter {
          ["altid", "language", "jscomps"].contains($0.name)
        }
      }
      $0.extensions(extensions)
      writeOrder(name, slots, &$0)
      let version = $0.version
      for part in parts where !hasSlot(part, version) {
        $0.lose(.name, part.kind.detail == .otherPart ? .otherPart : .order)
      }
      $0.value(structured: slots)
    }
    if isSpoken { writeSpoken(name, &output) } else { writePhonetics(parts, &output) }
  }

  /// Whether a second N can say how the parts are spoken (RFC 9554 section 4.6): in a system that has a
  /// name, and part by part.
  static func canBeSpoken(_ name: Name) -> Bool {
    let parts = name.components.filter { $0.kind != .separator && !$0.value.isEmpty }
    guard name.phoneticSystem != nil, parts.contains(where: { $0.phonetic?.isEmpty == false })
    else {
      return false
    }
    // An empty value has no place among others of its slot.
    return parts.allSatisfy { part in
      part.phonetic?.isEmpty == false
        || parts.allSatisfy { $0.kind != part.kind || $0.phonetic == nil }
    }
  }

  /// Writes how the parts of a name are spoken.
  static func writeSpoken(_ name: Name, language: String? = nil, _ output: inout CardOutput) {
    let spoken = name.components.compactMap { part in
      part.phonetic.map { NameComponent(part.kind, $0) }
    }
    let slots = slots(of: spoken, output.version)
    output.line("N") {
      let alternative = name.extensions.vCardParams.first { $0.name == "altid" }?.values
      $0.parameter("ALTID", alternative ?? ["n"])
      if let system = name.phoneticSystem { $0.parameter("PHONETIC", system) }
      if let script = name.phoneticScript { $0.parameter("SCRIPT", script) }
      if let language { $0.parameter("LANGUAGE", language) }
      $0.value(structured: slots)
    }
  }

  /// Writes the order of the parts where there is one.
  private static func writeOrder(_ name: Name, _ slots: [[String]], _ line: inout LineOutput) {
    let kinds = NameProperties.slots
    let isLong = slots.count > 5
    line.order(
      name.components.map { ($0.kind.rawValue, $0.value) }, isOrdered: name.isOrdered == true,
      separator: name.defaultSeparator, slots, of: .name
    ) { kind in
      if kind == "generation", !isLong { return 4 }
      return kinds.firstIndex { $0.rawValue == kind }
    }
  }

  /// Whether reading the part again gives its kind: 3.0 has no slots for second surnames and generations.
  private static func hasSlot(_ part: NameComponent, _ version: VCardVersion) -> Bool {
    switch part.kind {
    case .surname2: version == .v40
    case .generation: version == .v40 || NameGeneration.isSuffix(part.value)
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
        ($0.kind == .generation) != NameGeneration.isSuffix($0.value)
          && ($0.kind == .generation || $0.kind == .credential)
      } || isStructuredByReading(parts)
    if version == .v40, needsLater {
      // What the later slots repeat stands behind the rest, where reading drops it.
      slots[0] = values(.surname) + later[0]
      slots[4] = values(.credential) + later[1]
      slots += later
    }
    return slots.map { $0.isEmpty ? [""] : $0 }
  }

  /// Whether reading would move some of the words, were they not in the slots of RFC 9554.
  private static func isStructuredByReading(_ parts: [NameComponent]) -> Bool {
    guard !NameStructure.isPlain(parts) else { return false }
    let parts = NameProperties.slots.flatMap { kind in
      parts.filter { $0.kind == kind }.map { NameComponent(kind, $0.value.trimmed) }
    }
    return NameStructure(parts: parts).components != parts
  }

  private static func writeSortKeys(_ name: Name, _ line: inout LineOutput) {
    let keys = NameProperties.slots.map { slot in
      name.sortAs.first { $0.kind == slot }?.value ?? ""
    }
    guard let last = keys.lastIndex(where: { !$0.isEmpty }) else { return }
    line.parameter(
      "SORT-AS", [keys[...last].joined(separator: ",")], of: ContactPart(.name, .sortAs),
      count: keys.count { !$0.isEmpty })
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
      output.losses.add(.name, .phonetic)
    }
  }
}
