import KithCleaning
import KithModel
import KithText

/// FN, N, NICKNAME and the phonetic names of Apple and Android (RFC 6350 sections 6.2.1 to 6.2.3).
enum NameProperties {
  static func readFormattedName(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    // RFC 9554 section 4.4: a derived name says nothing that N does not.
    let derived = line.parameter(.derived)?.lowercased()
    if derived == "true" { return true }
    if isNull(line) { return true }
    if card.contact.name?.full != nil { return false }
    card.contact.makeName { name in
      name.full = line.text
      name.extensions.add(line.usage(consuming: derived == "false" ? [.derived] : []))
    }
    return true
  }

  /// Whether a program wrote its word for nothing where the name should be: `FN:null null`.
  private static func isNull(_ line: ContentLine) -> Bool {
    guard line.escapes == .everywhere, line.version != .v40 else { return false }
    let words = line.bytes[line.value].split { [ASCII.semicolon, ASCII.space].contains($0) }
    return !words.isEmpty && words.allSatisfy { $0.elementsEqual("null".utf8) }
  }

  /// The kinds of the slots of N; the last two are those of RFC 9554 section 2.2.
  static let slots: [NameComponent.Kind] = [
    .surname, .given, .given2, .title, .credential, .surname2, .generation,
  ]

  /// No name and no address has more parts; a line that says so is kept as it stands.
  static let maxComponents = 200

  static func readName(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let parts = slots(of: line)
    if parts.allSatisfy(\.isEmpty) || isNull(line) { return true }
    guard parts.count <= slots.count else { return false }
    guard card.contact.name?.components.isEmpty ?? true else {
      return line.parameter(.phonetic) != nil && speak(line, parts, &card)
    }
    let placed = components(line, parts)
    guard placed.count <= Self.maxComponents else { return false }
    if placed.isEmpty { return true }
    var components = placed.map(\.component)
    dropRepeated(&components, parts: parts.count)
    let order = line.parameter(.componentOrder).flatMap(ComponentOrder.init)
    let ordered = order?.arranged(placed, value: \.value) { NameComponent(.separator, $0) }
    card.hasExactName = parts.count > 5 || ordered != nil
    let usage = line.usage(
      consuming: [.sortAs, .phonetic, .script] + (ordered == nil ? [] : [.componentOrder]))
    card.contact.makeName { name in
      name.components = ordered ?? components
      if ordered != nil {
        name.isOrdered = true
        name.defaultSeparator = order?.defaultSeparator
      }
      name.sortAs = sortKeys(line, components)
      name.phoneticSystem = line.parameter(.phonetic)?.lowercased()
      name.phoneticScript = line.parameter(.script)
      name.extensions.add(usage)
    }
    return true
  }

  /// The slots of N, those of a name too whose semicolons were escaped with it: `N:Lund\;Ida\;\;\;;;;;`.
  private static func slots(of line: ContentLine) -> [Range<Int>] {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    guard line.escapes == .everywhere, parts.count > 1, let first = parts.first, !first.isEmpty,
      parts.dropFirst().allSatisfy(\.isEmpty), line.bytes[first].contains(ASCII.semicolon)
    else { return parts }
    var inner: [Range<Int>] = []
    var start = first.lowerBound
    for index in first where line.bytes[index] == ASCII.semicolon {
      inner.append(start..<max(start, index - 1))
      start = index + 1
    }
    // The last slot ends at the backslash of the semicolon that parts it from the empty ones.
    let last = start..<first.upperBound
    inner.append(line.bytes[last].last == ASCII.backslash ? last.dropLast() : last)
    return inner.count >= 3 ? inner : parts
  }

  /// Takes an N that says how the parts of the one before are spoken (RFC 9555 section 2.3.15).
  private static func speak(
    _ line: ContentLine, _ parts: [Range<Int>], _ card: inout CardBuilder
  ) -> Bool {
    guard var name = card.contact.name, name.phoneticSystem == nil,
      line.usage(consuming: [.phonetic, .script, .altid, .language]).extensions.isEmpty
    else { return false }
    var spoken = components(line, parts).map(\.component)
    guard spoken.count <= maxComponents else { return false }
    dropRepeated(&spoken, parts: parts.count)
    for sound in spoken {
      guard
        let index = name.components.firstIndex(where: {
          $0.kind == sound.kind && $0.phonetic == nil
        })
      else { return false }
      name.components[index].phonetic = sound.value
    }
    name.phoneticSystem = line.parameter(.phonetic)?.lowercased()
    name.phoneticScript = line.parameter(.script)
    // An ALTID that only joined the two says no more.
    name.extensions.vCardParams.removeAll { $0.name == "altid" && $0.values == ["n"] }
    card.contact.name = name
    return true
  }

  /// The components and their places, those that slots repeat for older readers too.
  private static func components(
    _ line: ContentLine, _ parts: [Range<Int>]
  ) -> [ComponentOrder.Placed<NameComponent>] {
    var placed: [ComponentOrder.Placed<NameComponent>] = []
    for (slot, part) in zip(slots, parts).map(\.1).enumerated() where !part.isEmpty {
      // Only from 3.0 on may a slot hold several values.
      let values = line.version == .v21 ? [line.unescaped(part)] : line.list(part)
      for (index, value) in values.enumerated()
      where value.utf8.contains(where: { !$0.isWhitespace }) {
        placed.append(
          .init(
            slot: slot, index: index,
            component: component(slots[slot], value, isLong: parts.count > 5)))
      }
    }
    return placed
  }

  /// A component of a slot; in the slot of suffixes, generations are told from credentials, unless they have a slot of
  /// their own.
  private static func component(
    _ slot: NameComponent.Kind, _ value: String, isLong: Bool
  ) -> NameComponent {
    slot == .credential && !isLong && NameGeneration.isSuffix(value)
      ? NameComponent(.generation, value) : NameComponent(slot, value)
  }

  /// Drops what the slots of RFC 9554 repeat in slots 0 and 4 for readers of RFC 6350.
  private static func dropRepeated(_ components: inout [NameComponent], parts: Int) {
    guard parts > 5 else { return }
    func drop(_ later: NameComponent.Kind, repeating kinds: [NameComponent.Kind]) {
      for value in components.filter({ $0.kind == later }).map(\.value) {
        let places = components.indices.filter {
          components[$0].value == value
            && (kinds.contains(components[$0].kind) || components[$0].kind == later)
        }
        // The last of the repeated place: one before it may be another part of the same letters.
        guard places.count > 1,
          let repeated = places.last(where: { kinds.contains(components[$0].kind) })
        else { continue }
        components.remove(at: repeated)
      }
    }
    drop(.surname2, repeating: [.surname])
    drop(.generation, repeating: [.credential])
  }

  /// SORT-AS by position (RFC 6350 section 5.9); ignored where it names a part that N lacks.
  private static func sortKeys(_ line: ContentLine, _ components: [NameComponent]) -> [SortKey] {
    var keys: [SortKey] = []
    for (slot, text) in zip(slots, line.sortKeys) where !text.isEmpty {
      guard components.contains(where: { $0.kind == slot }) else { return [] }
      keys.append(SortKey(slot, text))
    }
    return keys
  }

  static func readNicknames(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    for name in line.list(line.value) {
      var nickname = Nickname(
        id: card.id(usage, after: card.contact.nicknames.count), name: name)
      nickname.adopt(usage)
      card.contact.nicknames.append(nickname)
    }
    return true
  }

  static func readPhonetic(
    _ line: ContentLine, _ kind: NameComponent.Kind, _ card: inout CardBuilder
  ) -> Bool {
    guard line.isWithoutParameters else { return false }
    card.pending.phonetics.append(.init(kind: kind, text: line.text, line: line.detached))
    return true
  }

  /// `SOUND;X-IRMC-N:Yamada;Taro;;;`: how the parts of N are spoken, in the telephones of Japan.
  static func readSpokenName(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    let spoken = zip(slots, parts).filter { !$0.1.isEmpty }
    guard spoken.allSatisfy({ [.surname, .given, .given2].contains($0.0) }),
      line.group.isEmpty, line.saysOnlySpokenName
    else { return false }
    let detached = line.detached
    for (kind, part) in spoken {
      card.pending.phonetics.append(.init(kind: kind, text: line.unescaped(part), line: detached))
    }
    return true
  }
}

extension Extensions {
  /// Adds what a line of the name says besides its value; FN and N share one object.
  fileprivate mutating func add(_ usage: Usage) {
    var added = usage.extensions
    added.keep(usage)
    if let id = usage.id { added.vCardParams.add("prop-id", id) }
    let own = vCardParams
    let names = Set(own.map(\.name))
    vCardParams = own + added.vCardParams.filter { !names.contains($0.name) }
  }
}

extension Contact {
  /// Changes the name, made where there is none.
  mutating func makeName(_ change: (inout Name) -> Void) {
    if name == nil { name = Name() }
    if var changed = name.take() {
      change(&changed)
      name = changed
    }
  }
}
