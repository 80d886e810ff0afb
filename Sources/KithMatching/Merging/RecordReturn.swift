import KithModel

/// Puts back into a record what was taken from it because the Card says it too.
struct RecordReturn: CardVisitor {
  let record: MergedRecord

  mutating func visit<Value: Equatable>(
    _ member: String, _ mine: inout Value, _ theirs: Value, nothing: Value
  ) {
    if record.place(of: member) == .bool(true) { mine = theirs }
  }

  mutating func visit<Entry: MapEntry & Equatable>(
    _ map: String, _ mine: inout [Entry], _ theirs: [Entry]
  ) {
    guard case .object(let places) = record.place(of: map) else { return }
    var own = mine[...]
    var entries: [Entry] = []
    for place in places {
      if place.value == .null {
        if let entry = own.popFirst() { entries.append(entry) }
      } else if var entry = theirs.first(where: { $0.id == place.value.stringValue }) {
        entry.id = place.name
        entries.append(entry)
      }
    }
    mine = entries + own
  }
}
