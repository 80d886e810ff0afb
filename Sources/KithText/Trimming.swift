extension BidirectionalCollection {
  /// The elements without those at both ends that suit.
  @inlinable package func trimming(while suits: (Element) -> Bool) -> SubSequence {
    drop(while: suits).droppingLast(while: suits)
  }

  /// The elements without those at the end that suit.
  @inlinable package func droppingLast(while suits: (Element) -> Bool) -> SubSequence {
    guard let last = lastIndex(where: { !suits($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}

extension BidirectionalCollection<UInt8> {
  /// The bytes without ASCII white space at both ends.
  @inlinable package func trimmingWhitespace() -> SubSequence { trimming { $0.isWhitespace } }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without ASCII white space at both ends.
  @inlinable package func trimmingWhitespace() -> SubSequence {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension String {
  /// The text without ASCII white space at both ends: itself, without a copy, where there is none.
  @inlinable package var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.isWhitespace || last.isWhitespace
    else { return self }
    return String(trimmingWhitespace())
  }
}
