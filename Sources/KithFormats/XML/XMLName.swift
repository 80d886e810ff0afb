/// The name of an element or attribute.
struct XMLName: Hashable {
  /// The name without its prefix.
  let local: String
  /// The prefix as written; `nil` where there is none.
  let prefix: String?
  /// The namespace that the prefix, or for elements its absence, stands for.
  let namespace: String?

  /// The name as written.
  var qualified: String { prefix.map { "\($0):\(local)" } ?? local }
}
