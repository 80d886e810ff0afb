extension Span<UInt8> {
  /// Whether two texts have the same bytes.
  func isEqual(to other: Span<UInt8>) -> Bool {
    count == other.count && commonPrefix(with: other) == count
  }

  /// How many bytes two texts have in common at their beginning.
  func commonPrefix(with other: Span<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    var length = 0
    while length < most, self[length] == other[length] { length += 1 }
    return length
  }

  /// Whether a text begins with another.
  func starts(with other: Span<UInt8>) -> Bool { commonPrefix(with: other) == other.count }

  /// Whether a text stands anywhere in another.
  func contains(_ part: Span<UInt8>) -> Bool {
    guard part.count > 0, count >= part.count else { return false }
    let first = part[0]
    for start in 0...(count - part.count) where self[start] == first {
      var length = 1
      while length < part.count, self[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  /// Where a byte stands first; `nil` where it does not.
  func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }
}
