import KithModel
import KithText

/// Puts back into records what was taken from them because the Card says it too.
struct RecordReturn: CardVisitor {
  private let card: Contact
  private var record = MergedRecord()
  /// Where the Card's entries stand by their keys, for each map that a record has.
  private var places: [ContactMember: [String: Int]] = [:]

  init(_ card: Contact) { self.card = card }

  /// A record as it was, but for what was changed in the Card since.
  mutating func contact(_ record: MergedRecord) -> Contact {
    self.record = record
    var contact = record.contact
    visit(&contact, card)
    return contact
  }

  mutating func visit<Value: Equatable>(
    _ member: ContactMember, _ mine: inout Value, _ theirs: Value, nothing: Value
  ) {
    if record.place(of: member.cardName) == .bool(true) { mine = theirs }
  }

  mutating func visit<Entry: MapEntry & Hashable>(
    _ map: ContactMember, _ mine: inout [Entry], _ theirs: [Entry]
  ) {
    guard case .object(let held) = record.place(of: map.cardName) else { return }
    if places[map] == nil {
      places[map] = Dictionary(theirs.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    var own = mine[...]
    var entries: [Entry] = []
    for member in held {
      if member.value == .null {
        if let entry = own.popFirst() { entries.append(entry) }
      } else if let place = member.value.stringValue.flatMap({ places[map]?[$0] }) {
        var entry = theirs[place]
        entry.id = member.name
        entries.append(entry)
      }
    }
    mine = entries + own
  }
}
