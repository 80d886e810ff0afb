/// What any JSContact object may carry besides its own members.
public struct Extensions: Hashable, Sendable {
  /// Parameters of the vCard property without a JSContact word (RFC 9555 section 2.15.2).
  public var vCardParams: [VCardParameter] = []
  /// The vCard property the object came from, where several map to one (RFC 9555 section 2.15.3).
  public var vCardName: String?
  /// Members that neither RFC 9553 nor Kith defines, or whose value has the wrong type.
  public var members: [JSONMember] = []

  /// Makes empty extensions.
  public init() {}

  /// Whether there is nothing.
  public var isEmpty: Bool { vCardParams.isEmpty && vCardName == nil && members.isEmpty }
}
