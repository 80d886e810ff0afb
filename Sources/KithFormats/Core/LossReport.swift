/// What a writer had to leave out, counted by field.
public struct LossReport: Equatable, Sendable {
  /// How many values were left out, by field.
  public private(set) var counts: [String: Int] = [:]

  /// Makes an empty report.
  public init() {}

  /// Counts values of a field that the target cannot hold.
  public mutating func add(_ field: String, _ count: Int = 1) {
    if count > 0 { counts[field, default: 0] += count }
  }

  /// Counts a contact of which nothing has a place in the target: an empty record would be refused when it is read.
  ///
  /// - Returns: false, as a writer answers that has not written a contact.
  public mutating func leaveOutEmpty() -> Bool {
    add(Loss.nothingFits.field)
    return false
  }

  /// Adds the counts of another report.
  public mutating func add(_ other: LossReport) {
    for (field, count) in other.counts { add(field, count) }
  }

  /// Whether nothing was left out.
  public var isEmpty: Bool { counts.isEmpty }

  /// The fields and counts, sorted by field.
  public var sorted: [(field: String, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
