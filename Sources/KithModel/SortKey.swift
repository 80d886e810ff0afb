/// The text that one kind of name component is sorted by (RFC 9553 section 2.2.1.1).
public struct SortKey: Hashable, Sendable {
  /// Which component.
  public var kind: NameComponent.Kind
  /// The text to sort by.
  public var value: String

  /// Makes a sort key.
  public init(_ kind: NameComponent.Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}
