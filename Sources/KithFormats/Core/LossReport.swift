public import KithModel

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

  /// Counts values of a part of a Card that the target cannot hold.
  public mutating func add(
    _ member: ContactMember, _ detail: ContactDetail? = nil, _ count: Int = 1
  ) {
    if count > 0 { add(ContactPart(member, detail).field, count) }
  }

  /// Adds the counts of another report.
  public mutating func add(_ other: LossReport) {
    for (field, count) in other.counts { add(field, count) }
  }

  /// What is counted beyond the counts of another report.
  func exceeding(_ other: LossReport) -> LossReport {
    var report = LossReport()
    for (field, count) in counts { report.add(field, count - (other.counts[field] ?? 0)) }
    return report
  }

  /// Whether nothing was left out.
  public var isEmpty: Bool { counts.isEmpty }

  /// The counts with what people call each field, sorted by field.
  public var words: [(words: String, count: Int)] {
    sorted.map { (ContactPart(field: $0.field)?.words ?? $0.field, $0.count) }
  }

  /// The fields and counts, sorted by field.
  public var sorted: [(field: String, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
