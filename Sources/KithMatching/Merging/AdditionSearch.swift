import KithModel

/// Leaves of a union what only one of the contacts brought into it.
struct AdditionSearch: CardVisitor {
  let union: ContactUnion
  /// The contact.
  let number: Int

  mutating func visit<Value: Equatable>(
    _ member: ContactMember, _ mine: inout Value, _ theirs: Value, nothing: Value
  ) {
    if mine == theirs { mine = nothing }
  }

  mutating func visit<Entry: MapEntry & Hashable>(
    _ map: ContactMember, _ mine: inout [Entry], _ theirs: [Entry]
  ) {
    mine.removeAll { union.giver(of: $0.id, in: map)?.number != number }
  }
}
