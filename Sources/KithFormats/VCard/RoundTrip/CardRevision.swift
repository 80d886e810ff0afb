import KithCleaning
import KithModel
import KithText

/// The text of a card whose contact may have changed since: a line stays if and only if reading it still gives
/// what the contact says; all else is written anew.
///
/// New lines are added for what the text does not say, then lines are taken away as long as that brings it
/// nearer to what the contact says. What a line gives is found out by reading the card without it. So
/// nothing has to keep account of which line became what, and lines that work together (a label and its
/// telephone, a place and its address) are treated right whatever they are. Those that by themselves say nothing but
/// what is said too much go first and together, so that a card of thousands of lines is not read thousands of times;
/// a card that would have to be is written from the contact.
struct CardRevision {
  /// The text that says what the contact says; `nil` where the card has to be written from the contact.
  ///
  /// - Parameter losses: where it is counted what the contact says since it was read, and no line can.
  static func text(
    of contact: Contact, from origin: VCardOrigin, version: VCardVersion,
    losses: inout LossReport
  ) -> [UInt8]? {
    guard let original = VCardReader.contact(in: origin.text) else { return nil }
    let foreign = CardComposition.foreign(in: contact, besides: original.columns)
    if original.facts == contact.facts {
      losses.add(foreign)
      return origin.text
    }
    var new = LossReport()
    var revision = CardRevision(origin.text, contact, version, losses: &new)
    if original.name?.full != contact.name?.full { revision.dropDecoratedNames() }
    guard let text = revision.revise() else { return nil }
    losses.add(foreign)
    if !new.isEmpty {
      // What the lines held that no line of ours could they hold still.
      var old = LossReport()
      _ = CardComposition.lines(of: original, version: version, losses: &old)
      losses.add(new.exceeding(old))
    }
    return text
  }

  private let origin: [UInt8]
  private let version: VCardVersion
  private let units: [LineUnit]
  /// The lines that would be written for the contact.
  private let wanted: [[UInt8]]
  private let wantedBag: LineBag
  /// The units that say what the contact says no more.
  private var dropped: Set<Int> = []
  /// The lines that are written anew.
  private var added: [[UInt8]] = []
  /// How many bytes may still be read to find out what lines give: so many times the card, that the work for all cards
  /// grows with their size.
  private var budget: Int
  /// Whether the lines are gone that by themselves say nothing but what is said too much.
  private var hasDroppedAlone = false

  private init(
    _ text: [UInt8], _ contact: Contact, _ version: VCardVersion, losses: inout LossReport
  ) {
    origin = text
    budget = max(1 << 20, 64 * text.count)
    self.version = version
    units = LineUnit.all(in: text, version: version)
    wanted = CardComposition.lines(
      of: contact, version: version, losses: &losses)
    wantedBag = LineBag(wanted)
  }

  /// Drops N where what is no part of the name stands: reading leaves it to FN, which says so no more.
  private mutating func dropDecoratedNames() {
    for (index, unit) in units.enumerated() where unit.name == "N" {
      guard var line = unit.line(in: origin, version) else { continue }
      line.decodeValue { _ in }
      let parts = line.parts(of: line.value, between: ASCII.semicolon)
      if parts.contains(where: { NameStructure.isDecorated(line.unescaped($0)) }) {
        dropped.insert(index)
      }
    }
  }

  private mutating func revise() -> [UInt8]? {
    var text = assembled()
    guard var said = lines(of: text) else { return nil }
    while said != wantedBag {
      let missing = said.missing(from: wanted)
      if !missing.isEmpty {
        added += missing
      } else if !hasDroppedAlone {
        hasDroppedAlone = true
        dropAlone(said.subtracting(wantedBag))
      } else {
        guard let index = unitToDrop(said) else { return nil }
        dropped.insert(index)
      }
      text = assembled()
      guard added.count <= wanted.count, let next = lines(of: text) else { return nil }
      said = next
    }
    return text
  }

  /// Drops the lines, and the groups of lines, that by themselves say nothing but what is said too much.
  private mutating func dropAlone(_ extra: LineBag) {
    var extra = extra
    let names = Set(extra.lines.map(Self.name))
    for indices in LineUnit.groups(of: units)
    where indices.contains(where: { names.contains(units[$0].name) }) {
      if let said = lines(ofUnits: indices), extra.take(said) { dropped.formUnion(indices) }
    }
  }

  /// What some lines give in a card of their own.
  private mutating func lines(ofUnits indices: [Int]) -> LineBag? {
    var text = Array("BEGIN:VCARD\nVERSION:\(version.rawValue)\n".utf8)
    for index in indices { text += origin[units[index].range] }
    return lines(of: text + Array("END:VCARD\n".utf8))
  }

  /// The unit without which the text says less that the contact does not.
  private mutating func unitToDrop(_ said: LineBag) -> Int? {
    let extra = said.subtracting(wantedBag)
    for index in candidates(extra) {
      dropped.insert(index)
      let said = lines(of: assembled())
      dropped.remove(index)
      guard let said, budget > 0 else { return nil }
      if said.subtracting(wantedBag).count < extra.count { return index }
    }
    return nil
  }

  /// The units that are left, first those of the properties that say too much.
  private func candidates(_ extra: LineBag) -> [Int] {
    let names = Set(extra.lines.map(Self.name))
    let properties = units.indices.filter { !units[$0].isFrame && !dropped.contains($0) }
    return properties.filter { names.contains(units[$0].name) }
      + properties.filter { !names.contains(units[$0].name) }
  }

  private mutating func lines(of text: [UInt8]) -> LineBag? {
    budget -= text.count
    var losses = LossReport()
    return VCardReader.contact(in: text).map {
      LineBag(CardComposition.lines(of: $0, version: version, losses: &losses))
    }
  }

  /// The text with the new lines, each behind the last of its name, else at the end.
  private func assembled() -> [UInt8] {
    var lines = Dictionary(grouping: added.indices) { Self.name(added[$0]) }
    var text: [UInt8] = []
    let last = Dictionary(units.enumerated().map { ($1.name, $0) }) { max($0, $1) }
    for (index, unit) in units.enumerated() {
      if unit.name == "END", index == units.count - 1 {
        append(lines.values.flatMap(\.self).sorted(), to: &text)
        lines = [:]
      }
      if !dropped.contains(index) { text += origin[unit.range] }
      if last[unit.name] == index, let own = lines.removeValue(forKey: unit.name) {
        append(own, to: &text)
      }
    }
    return text
  }

  private func append(_ indices: [Int], to text: inout [UInt8]) {
    for index in indices {
      text += added[index]
      text.append(ASCII.lineFeed)
    }
  }

  /// The name of the property of a line, without its group, in capitals.
  private static func name(_ line: [UInt8]) -> String {
    let head = line.prefix { $0 != ASCII.semicolon && $0 != ASCII.colon }
    let name = head.split(separator: UInt8(ascii: ".")).last ?? head
    return String(decoding: name, as: UTF8.self).uppercased()
  }
}

extension Contact {
  /// What the contact says, without what Kith remembers of where it is from.
  fileprivate var facts: Contact {
    var facts = self
    facts.sources = []
    facts.columns = []
    facts.vcard = nil
    facts.changes = []
    facts.merges = []
    facts.records = []
    if let uid, UIDMinting.isMinted(uid) { facts.uid = nil }
    return facts
  }
}
