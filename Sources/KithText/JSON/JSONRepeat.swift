/// A member of a JSON object that had a member of the name already, which RFC 8259 section 4 advises against
/// and of which most parsers keep one.
package struct JSONRepeat {
  /// Where its value is now.
  package enum Place {
    /// In the map, as an entry of this id.
    case under(String)
    /// Beside the object.
    case aside(JSONValue)
  }

  /// The names that lead to it, its own last.
  package var path: [String]
  /// Where its value is now.
  package let place: Place
  /// How deep the object stands.
  package let depth: Int
}

/// The names of the members of all objects that are open, so that one that comes twice is seen.
package struct JSONNames {
  /// The members of one object.
  package struct Scope {
    fileprivate let start: Int
    /// A bit for each kind of name, by length and first byte: most names are told apart by it.
    fileprivate var kinds: UInt64 = 0
    /// All names, once they are many.
    fileprivate var all: Set<String>?
  }

  private var stack: [String] = []

  /// How many names there are.
  package var count: Int { stack.count }

  /// Begins an object.
  package func open() -> Scope { Scope(start: stack.count) }

  /// Forgets the objects that were opened since there were so many names.
  package mutating func close(to count: Int) {
    if stack.count > count { stack.removeSubrange(count...) }
  }

  /// Adds a name; answers whether it is new in its object.
  package mutating func insert(_ name: String, in scope: inout Scope) -> Bool {
    let length = name.utf8.count
    let kind = UInt64(1) << UInt64((length &* 11 &+ Int(name.utf8.first ?? 0)) & 63)
    defer { scope.kinds |= kind }
    if scope.all != nil { return scope.all?.insert(name).inserted ?? false }
    if scope.kinds & kind != 0, stack[scope.start...].contains(name) { return false }
    stack.append(name)
    if stack.count - scope.start > Self.few { scope.all = Set(stack[scope.start...]) }
    return true
  }

  /// The most names that are looked through one by one.
  private static let few = 32
}
