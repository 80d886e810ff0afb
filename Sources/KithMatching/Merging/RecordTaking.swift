import KithModel

/// Takes from a record what the Card says too, and notes where it is.
struct RecordTaking: CardVisitor {
  /// Where what was taken is: ``MergedRecord/held``.
  private(set) var held: [JSONMember] = []

  mutating func visit<Value: Equatable>(
    _ member: String, _ mine: inout Value, _ theirs: Value, nothing: Value
  ) {
    guard mine != nothing, mine == theirs else { return }
    mine = nothing
    held.append(JSONMember(member, .bool(true)))
  }

  mutating func visit<Entry: MapEntry & Equatable>(
    _ map: String, _ mine: inout [Entry], _ theirs: [Entry]
  ) {
    guard !mine.isEmpty else { return }
    let places = mine.map { JSONMember($0.id, Self.place(of: $0, in: theirs)) }
    guard places.contains(where: { $0.value != .null }) else { return }
    mine = zip(mine, places).filter { $0.1.value == .null }.map(\.0)
    held.append(JSONMember(map, .object(places)))
  }

  private static func place<Entry: MapEntry & Equatable>(
    of entry: Entry, in entries: [Entry]
  ) -> JSONValue {
    var renamed = entry
    for other in entries {
      renamed.id = other.id
      if renamed == other { return .string(other.id) }
    }
    return .null
  }
}
