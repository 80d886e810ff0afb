/// Finds what a word of a fixed vocabulary means, whatever its letter case, without making a String.
///
/// Words are compared by their length and their first and last eight bytes, then byte by byte.
struct KeywordTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let head: UInt64
    let tail: UInt64
    let word: [UInt8]
    let meaning: Meaning
  }

  private var entries: [[Entry]] = []

  init(_ words: some Sequence<(String, Meaning)>) {
    for (word, meaning) in words {
      let bytes = word.utf8.map(\.lowercased)
      while entries.count <= bytes.count { entries.append([]) }
      let (head, tail) = Self.keys(bytes, bytes.indices)
      entries[bytes.count].append(Entry(head: head, tail: tail, word: bytes, meaning: meaning))
    }
  }

  /// What the word at this place means; `nil` where it is not in the vocabulary.
  func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    guard range.count < entries.count else { return nil }
    let sameLength = entries[range.count]
    guard !sameLength.isEmpty else { return nil }
    let (head, tail) = Self.keys(bytes, range)
    for entry in sameLength where entry.head == head && entry.tail == tail {
      if range.count <= 16 || Self.equal(bytes, range, entry.word) { return entry.meaning }
    }
    return nil
  }

  private static func keys(_ bytes: [UInt8], _ range: Range<Int>) -> (UInt64, UInt64) {
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
