import KithModel

/// The text of a card whose contact may have changed since: a line stays if and only if reading it still gives
/// what the contact says; all else is written anew.
///
/// What a line gives is found out by reading the card without it. So nothing has to keep account of which
/// line became what, and lines that work together (a label and its telephone, a place and its address) are
/// treated right whatever they are. The result is read once more before it is used.
struct CardRevision {
  /// The text that says what the contact says; `nil` where the card has to be written from the contact.
  static func text(
    of contact: Contact, from origin: VCardOrigin, version: VCardVersion
  ) -> [UInt8]? {
    if origin.isUnchanged { return origin.text }
    guard let original = read(origin.text) else { return nil }
    if original.facts == contact.facts { return origin.text }
    let revision = CardRevision(origin.text, original, contact, version)
    return revision.text()
  }

  private let origin: [UInt8]
  private let version: VCardVersion
  private let units: [LineUnit]
  /// The lines that would be written for the contact as it was read.
  private let said: LineBag
  /// The lines that would be written for the contact as it is.
  private let wanted: [[UInt8]]

  private init(
    _ text: [UInt8], _ original: Contact, _ contact: Contact, _ version: VCardVersion
  ) {
    origin = text
    self.version = version
    units = LineUnit.all(in: text, version: version)
    said = LineBag(CardComposition.lines(of: original, version: version))
    wanted = CardComposition.lines(of: contact, version: version)
  }

  private static func read(_ text: [UInt8]) -> Contact? {
    var reader = VCardReader(ReadingOptions(fileName: ""))
    var batch = Batch()
    reader.read(text, into: &batch)
    guard (try? reader.finish(into: &batch)) != nil, batch.contacts.count == 1 else { return nil }
    return batch.contacts[0]
  }

  private func text() -> [UInt8]? {
    let wantedBag = LineBag(wanted)
    guard let (dropped, covered) = drop(for: wantedBag) else { return nil }
    // A label that stays may serve the new line of its group; where it does not, it is written with it.
    for there in [said, covered] {
      let text = assemble(without: dropped, adding: there.missing(from: wanted))
      if let read = Self.read(text),
        LineBag(CardComposition.lines(of: read, version: version)) == wantedBag
      {
        return text
      }
    }
    return nil
  }

  /// The units that say what the contact says no more, and the lines that the others still cover.
  private func drop(for wanted: LineBag) -> (dropped: Set<Int>, covered: LineBag)? {
    var covered = said
    var dropped: Set<Int> = []
    var budget = Self.budget
    for index in candidates(gone: said.subtracting(wanted)) {
      let gone = covered.subtracting(wanted)
      if gone.isEmpty { break }
      budget -= origin.count
      guard budget > 0 else { return nil }
      let given = said.subtracting(linesWithout(units[index]))
      guard given.intersects(gone) else { continue }
      dropped.insert(index)
      covered = covered.subtracting(given)
    }
    return covered.subtracting(wanted).isEmpty ? (dropped, covered) : nil
  }

  /// The units, first those with the names of lines that are no longer wanted.
  private func candidates(gone: LineBag) -> [Int] {
    let names = Set(gone.lines.map(Self.name))
    let properties = units.indices.filter { !units[$0].isFrame }
    return properties.filter { names.contains(units[$0].name) }
      + properties.filter { !names.contains(units[$0].name) }
  }

  private func linesWithout(_ unit: LineUnit) -> LineBag {
    var text = origin
    text.removeSubrange(unit.range)
    guard let contact = Self.read(text) else { return LineBag([]) }
    return LineBag(CardComposition.lines(of: contact, version: version))
  }

  /// The text without some units; new lines stand where one of their name went, else at the end.
  private func assemble(without dropped: Set<Int>, adding lines: [[UInt8]]) -> [UInt8] {
    var lines = lines
    var text: [UInt8] = []
    for (index, unit) in units.enumerated() {
      if dropped.contains(index) {
        append(&lines, to: &text) { Self.name($0) == unit.name }
        continue
      }
      if unit.name == "END", index == units.count - 1 { append(&lines, to: &text) { _ in true } }
      text += origin[unit.range]
    }
    return text
  }

  private func append(
    _ lines: inout [[UInt8]], to text: inout [UInt8], where isHere: ([UInt8]) -> Bool
  ) {
    for line in lines where isHere(line) { text += line + [ASCII.lineFeed] }
    lines.removeAll(where: isHere)
  }

  /// The name of the property of a line, without its group, in capitals.
  private static func name(_ line: [UInt8]) -> String {
    let head = line.prefix { $0 != ASCII.semicolon && $0 != ASCII.colon }
    let name = head.split(separator: UInt8(ascii: ".")).last ?? head
    return String(decoding: name, as: UTF8.self).uppercased()
  }

  /// How many bytes may be read to find out what lines give: cards with pictures are large.
  private static let budget = 64 << 20
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
    if let uid, UIDMinting.isMinted(uid) { facts.uid = nil }
    return facts
  }
}
