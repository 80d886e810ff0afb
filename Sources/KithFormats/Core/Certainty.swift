/// How surely a sample is of a format, and where in it the format begins.
///
/// A file is what begins first: what begins below other text may be a value of it. So of two formats that show
/// themselves as surely, the one that begins earlier is meant.
public struct Certainty: Hashable, Comparable, Sendable {
  /// How sure it is.
  public enum Level: Int, Comparable, Sendable {
    /// It is not.
    case none
    /// It can be read so, but so can many other things (any text with commas is a table).
    case possible
    /// It looks so.
    case likely
    /// It carries a mark that only this format has.
    case certain

    /// Orders levels from ``none`` to ``certain``.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How sure it is.
  public var level: Level
  /// The place of the first byte of the format in the sample; 0 where only blanks and comments stand before it.
  public var start = 0

  /// It is not of the format.
  public static let none = Self(level: .none)
  /// It can be read so, but so can many other things.
  public static let possible = Self(level: .possible)
  /// It looks so.
  public static let likely = Self(level: .likely)
  /// It carries a mark that only this format has.
  public static let certain = Self(level: .certain)

  /// The same certainty of a format that begins below other text.
  public func beginning(at start: Int) -> Self { Self(level: level, start: start) }

  /// Orders certainties by their level, and those of one level by which begins later.
  public static func < (left: Self, right: Self) -> Bool {
    (left.level, right.start) < (right.level, left.start)
  }
}
