/// A word of a name as blocks are made of it, without what people leave out or put in.
enum NameKey {
  /// `mueller` as `muller`, `juergen` as `jurgen`: the `e` of an umlaut goes.
  static func withoutUmlauts(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for letter in word {
      if letter == UInt8(ascii: "e"), let last = key.last, "aou".utf8.contains(last) { continue }
      key.append(letter)
    }
    return key
  }

  /// `alrashid` as `rashid`, `delafuente` as `fuente`: what particles there may be go.
  static func withoutParticle(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for particle in joined where word.count >= particle.count + 4 && word.starts(with: particle) {
      return word.dropFirst(particle.count)
    }
    return word
  }

  /// Whether a surname is another with a particle before it.
  static func isJoined(_ name: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let (long, short) = name.count > other.count ? (name, other) : (other, name)
    let length = long.count - short.count
    guard short.count >= 4, (2...6).contains(length),
      long.extracting(length...).isEqual(to: short)
    else { return false }
    return joined.contains { particle in
      particle.count == length && particle.indices.allSatisfy { particle[$0] == long[$0] }
    }
  }

  /// Particles as they stand before a name in one word, the longest first.
  private static let joined: [[UInt8]] = [
    "della", "vande", "vander", "dela", "del", "des", "dos", "van", "von", "ter", "ten", "bin",
    "ibn", "al", "el", "de", "da", "do", "di", "du", "la", "le", "zu", "af", "av",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }
}
