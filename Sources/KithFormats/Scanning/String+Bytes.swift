extension String {
  /// Whether the byte occurs in the text as UTF-8.
  ///
  /// By span, which takes a quarter of the time of `utf8.contains`.
  func contains(byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  /// Whether the ASCII text occurs in the text.
  func contains(ascii text: StaticString) -> Bool { utf8.span.firstIndex(of: text) != nil }
}

extension Span<UInt8> {
  /// Where the ASCII text first occurs.
  func firstIndex(of text: StaticString) -> Int? {
    text.withUTF8Buffer { pattern in
      guard let first = unsafe pattern.first, count >= pattern.count else { return nil }
      for start in 0...(count - pattern.count) where self[start] == first {
        var length = 1
        while length < pattern.count, self[start + length] == (unsafe pattern[length]) {
          length += 1
        }
        if length == pattern.count { return start }
      }
      return nil
    }
  }

  /// Whether the bytes begin with the ASCII text but for letter case.
  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { pattern in
      guard count >= pattern.count else { return false }
      for index in 0..<pattern.count
      where self[index].lowercased != (unsafe pattern[index]).lowercased {
        return false
      }
      return true
    }
  }
}
