/// A value that can say nothing.
@usableFromInline
protocol Emptiable {
  /// Makes a value that says nothing.
  init()
}

/// What few values of a type have, in a box of its own: nothing takes the room of one reference and is copied for nothing.
///
/// Nothing and a content that says nothing are the same: after a change ``settle()`` makes the one of the other.
@usableFromInline
struct Rare<Content: Emptiable & Hashable & Sendable>: Hashable, Sendable {
  // One or none: an array is a box that Swift itself copies on write.
  @usableFromInline var box: [Content] = []

  @usableFromInline init() {}

  /// Whether there is nothing.
  @inlinable var isNothing: Bool { box.isEmpty }

  /// What there is; to be read only where there is something.
  @inlinable var content: Content {
    _read { yield box[0] }
    _modify {
      if box.isEmpty { box.append(Content()) }
      yield &box[0]
    }
  }

  /// Lets a content that says nothing go.
  @inlinable
  mutating func settle() {
    if box[0] == Content() { box = [] }
  }
}
