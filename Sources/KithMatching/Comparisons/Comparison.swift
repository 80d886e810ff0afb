/// One way to look at two records (Fellegi and Sunter 1969).
///
/// A comparison finds the level on which the records agree and answers its match weight,
/// log2(m/u), in bits; `nil` where one of them has nothing to compare.
protocol Comparison: Sendable {
  /// The name in evidence.
  var name: String { get }
  /// Compares two records.
  func compare(_ a: Int, _ b: Int, in records: RecordSet) -> Finding?
}
