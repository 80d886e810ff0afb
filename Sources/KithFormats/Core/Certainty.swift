/// How surely a sample is of a format.
public enum Certainty: Int, Comparable, Sendable {
  /// It is not.
  case none
  /// It can be read so, but so can many other things (any text with commas is a table).
  case possible
  /// It looks so.
  case likely
  /// It carries a mark that only this format has.
  case certain

  /// Orders certainties from ``none`` to ``certain``.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
