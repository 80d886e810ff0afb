/// A set of registered tokens that producers may extend with tokens of their own.
///
/// RFC 9553 section 1.7.4 asks that unknown enumerated values are kept, which a Swift `enum` cannot do.
public protocol OpenEnum: RawRepresentable, Hashable, Sendable where RawValue == String {
  /// Makes a value from any token, registered or not.
  init(rawValue: String)
}

extension OpenEnum {
  /// Whether both are the same token.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
}
