import KithModel
import KithText

/// Takes from records what a Card says too, and notes where it is: ``MergedRecord/held``.
struct RecordTaking: CardVisitor {
  private let card: Contact
  private var held: [JSONMember] = []
  /// The keys of the Card's entries by what they say, for each map that a record has.
  private var keys: [ContactMember: [AnyHashable: String]] = [:]

  init(_ card: Contact) { self.card = card }

  /// A record without what the Card says.
  mutating func record(_ contact: Contact) -> MergedRecord {
    var record = MergedRecord(contact: contact)
    held = []
    visit(&record.contact, card)
    record.held = held
    return record
  }

  mutating func visit<Value: Equatable>(
    _ member: ContactMember, _ mine: inout Value, _ theirs: Value, nothing: Value
  ) {
    guard mine != nothing, mine == theirs else { return }
    mine = nothing
    held.append(JSONMember(member.cardName, .bool(true)))
  }

  mutating func visit<Entry: MapEntry & Hashable>(
    _ map: ContactMember, _ mine: inout [Entry], _ theirs: [Entry]
  ) {
    guard !mine.isEmpty else { return }
    let places = mine.map { entry in
      let key = key(of: entry.plain, among: theirs, in: map)
      return JSONMember(entry.id, key.map(JSONValue.string) ?? .null)
    }
    guard places.contains(where: { $0.value != .null }) else { return }
    mine = zip(mine, places).filter { $0.1.value == .null }.map(\.0)
    held.append(JSONMember(map.cardName, .object(places)))
  }

  /// The key of the Card's entry that says the same; a few are gone through sooner than they are looked up.
  private mutating func key<Entry: MapEntry & Hashable>(
    of plain: Entry, among theirs: [Entry], in map: ContactMember
  ) -> String? {
    if theirs.count <= 8 { return theirs.first { $0.plain == plain }?.id }
    if keys[map] == nil { keys[map] = Self.keys(of: theirs) }
    return keys[map]?[AnyHashable(plain)]
  }

  /// Of entries that say the same the first counts.
  private static func keys(of entries: [some MapEntry & Hashable]) -> [AnyHashable: String] {
    Dictionary(entries.map { (AnyHashable($0.plain), $0.id) }) { first, _ in first }
  }
}
