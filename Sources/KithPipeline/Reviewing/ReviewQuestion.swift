/// A doubtful pair that somebody is asked about: the likeliest of all pairs across two groups.
public struct ReviewQuestion: Hashable, Sendable {
  /// One record, by its number in the order of reading, from 0.
  public let first: Int
  /// The other record.
  public let second: Int
  /// The group of the first record: a number that all its records share.
  public let firstGroup: Int
  /// The group of the other record.
  public let secondGroup: Int

  /// Makes a question.
  public init(first: Int, second: Int, firstGroup: Int, secondGroup: Int) {
    self.first = first
    self.second = second
    self.firstGroup = firstGroup
    self.secondGroup = secondGroup
  }
}
