import KithText

/// Finds what a word of a fixed vocabulary means, whatever its letter case, without making a String.
///
/// Words are compared by their length and their first and last eight bytes, then byte by byte.
struct KeywordTable<Meaning: Sendable>: Sendable {
  /// The words of one length: their keys lie together, apart from what is looked at on a hit only.
  private struct Bucket: Sendable {
    var heads: [UInt64] = []
    var tails: [UInt64] = []
    var words: [[UInt8]] = []
    var meanings: [Meaning] = []
  }

  private var buckets: [Bucket] = []

  init(_ words: some Sequence<(String, Meaning)>) {
    for (word, meaning) in words {
      let bytes = word.utf8.map(\.lowercased)
      while buckets.count <= bytes.count { buckets.append(Bucket()) }
      let (head, tail) = Self.keys(bytes.span, bytes.indices)
      buckets[bytes.count].heads.append(head)
      buckets[bytes.count].tails.append(tail)
      buckets[bytes.count].words.append(bytes)
      buckets[bytes.count].meanings.append(meaning)
    }
  }

  /// What the word at this place means; `nil` where it is not in the vocabulary.
  func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    guard range.count < buckets.count else { return nil }
    let (head, tail) = Self.keys(bytes.span, range)
    for index in buckets[range.count].heads.indices
    where buckets[range.count].heads[index] == head && buckets[range.count].tails[index] == tail {
      if range.count <= 16 || Self.equal(bytes, range, buckets[range.count].words[index]) {
        return buckets[range.count].meanings[index]
      }
    }
    return nil
  }

  private static func keys(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (UInt64, UInt64) {
    var head: UInt64 = 0
    for index in range.prefix(8) { head = head << 8 | UInt64(bytes[index].lowercased) }
    guard range.count > 8 else { return (head, 0) }
    var tail: UInt64 = 0
    for index in range.suffix(8) { tail = tail << 8 | UInt64(bytes[index].lowercased) }
    return (head, tail)
  }

  private static func equal(_ bytes: [UInt8], _ range: Range<Int>, _ word: [UInt8]) -> Bool {
    zip(range, word).allSatisfy { bytes[$0].lowercased == $1 }
  }
}
