/// The `String[Boolean]` of RFC 9553: a set of tokens that keeps the order in which they came.
///
/// Two sets with the same tokens are equal, whatever their order.
public struct StringSet: Sendable {
  /// The tokens, each once, in the order in which they came.
  public internal(set) var elements: [String] = []
  /// A lookup, kept only by sets so large that searching ``elements`` would show.
  @usableFromInline var index: Set<String>?

  /// Makes an empty set.
  @inlinable public init() {}

  /// Makes a set of the tokens of a sequence; repeated ones count once.
  public init(_ tokens: some Sequence<String>) {
    for token in tokens { insert(token) }
  }

  /// Adds a token; answers whether it is new.
  @discardableResult
  public mutating func insert(_ token: String) -> Bool {
    guard !contains(token) else { return false }
    elements.append(token)
    if index != nil {
      index?.insert(token)
    } else if elements.count > 24 {
      index = Set(elements)
    }
    return true
  }

  /// Removes a token if it is there.
  public mutating func remove(_ token: String) {
    elements.removeAll { $0 == token }
    index?.remove(token)
  }

  /// Adds all tokens of another set.
  public mutating func formUnion(_ other: StringSet) {
    for token in other.elements { insert(token) }
  }

  /// Whether the token is in the set, by its exact spelling.
  public func contains(_ token: String) -> Bool {
    if let index { return index.contains(token) }
    return elements.contains(token)
  }

  /// Whether the set has no token.
  @inlinable public var isEmpty: Bool { elements.isEmpty }
  /// The number of tokens.
  @inlinable public var count: Int { elements.count }
}

extension StringSet: Hashable {
  /// Whether both sets have the same tokens, in any order.
  public static func == (left: Self, right: Self) -> Bool {
    left.elements == right.elements
      || left.count == right.count && left.elements.allSatisfy(right.contains)
  }

  /// Hashes the tokens without regard to their order.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for element in elements { sum &+= element.hashValue }
    hasher.combine(sum)
  }
}

extension StringSet: ExpressibleByArrayLiteral {
  /// Makes a set of the listed tokens.
  public init(arrayLiteral elements: String...) { self.init(elements) }
}

extension StringSet: CustomStringConvertible {
  /// The tokens in the order in which they came.
  public var description: String { elements.description }
}
