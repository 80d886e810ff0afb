public import KithText

/// What any JSContact object may carry besides its own members.
///
/// Nearly every object carries nothing of the kind, and cards are made of many objects: so what is
/// carried lies apart, and nothing takes the room of one reference.
public struct Extensions: Hashable, Sendable {
  @usableFromInline var store = Store.nothing

  /// Makes empty extensions.
  @inlinable public init() {}

  /// Whether there is nothing.
  @inlinable public var isEmpty: Bool {
    if case .nothing = store { return true }
    return false
  }

  /// Parameters of the vCard property without a JSContact word (RFC 9555 section 2.15.2).
  public var vCardParams: [VCardParameter] {
    get { content.vCardParams }
    set { content.vCardParams = newValue }
  }

  /// The vCard property the object came from, where several map to one (RFC 9555 section 2.15.3).
  public var vCardName: String? {
    get { content.vCardName }
    set { content.vCardName = newValue }
  }

  /// Members that neither RFC 9553 nor Kith defines, or whose value has the wrong type.
  public var members: [JSONMember] {
    get { content.members }
    set { content.members = newValue }
  }

  /// Whether a parameter says anything: a group only holds lines together, a rank (RFC 6350 section 5.3) is that of the values,
  /// and every e-mail address is one of the Internet (RFC 2426 section 3.3.2).
  public var hasWords: Bool {
    content.vCardParams.contains { parameter in
      parameter.name != "group"
        && (parameter.name != "pref" || !parameter.values.allSatisfy { Int($0) != nil })
        && parameter.values.contains { !$0.isEmpty && $0.lowercased() != "internet" }
    }
  }

  private var content: Content {
    get {
      guard case .content(let content) = store else { return Content() }
      return content
    }
    set { store = newValue == Content() ? .nothing : .content(newValue) }
  }

  @usableFromInline
  struct Content: Hashable, Sendable {
    var vCardParams: [VCardParameter] = []
    var vCardName: String?
    var members: [JSONMember] = []
  }

  @usableFromInline
  enum Store: Hashable, Sendable {
    case nothing
    indirect case content(Content)
  }
}

extension Extensions: CustomStringConvertible {
  /// What is carried; empty where it is nothing.
  public var description: String { isEmpty ? "" : "\(content)" }
}
