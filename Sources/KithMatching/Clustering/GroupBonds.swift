/// What decisions and settled lists say of the records of a group.
struct GroupBonds: Sendable {
  /// Whether any of them is of the settled list.
  var hasSettled = false
  /// Those of them that are kept apart from others.
  var apart: [UInt32] = []

  /// Adds what is said of another group.
  mutating func add(_ other: GroupBonds) {
    hasSettled = hasSettled || other.hasSettled
    apart += other.apart
  }
}
