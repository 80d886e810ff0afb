/// What became of a list that took others in.
struct ListCounts: CustomStringConvertible {
  private var new = 0
  private var changed = 0
  private var unchanged = 0

  /// What became of a contact of the list, or that it is none of the list.
  enum Change: Sendable {
    case new
    case changed
    case unchanged
  }

  /// Counts a contact.
  mutating func add(_ change: Change) {
    switch change {
    case .new: new += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    }
  }

  /// `the list: 2 new, 1 changed, 412 unchanged`.
  var description: String {
    "the list: \(Balance.grouped(new)) new, \(Balance.grouped(changed)) changed, "
      + "\(Balance.grouped(unchanged)) unchanged"
  }
}
