/// Two records, by their numbers in the order of adding, from 0.
public struct RecordPair: Hashable, Sendable {
  /// The smaller number.
  public let first: Int
  /// The larger number.
  public let second: Int

  /// Makes a pair; which of the two is named first makes no difference.
  public init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}
