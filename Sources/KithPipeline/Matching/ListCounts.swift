/// What became of a list that took others in.
struct ListCounts: CustomStringConvertible {
  var new = 0
  var changed = 0
  var unchanged = 0

  /// `the list: 2 new, 1 changed, 412 unchanged`.
  var description: String {
    "the list: \(Balance.grouped(new)) new, \(Balance.grouped(changed)) changed, "
      + "\(Balance.grouped(unchanged)) unchanged"
  }
}
