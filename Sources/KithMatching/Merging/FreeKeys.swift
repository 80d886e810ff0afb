/// Keys of the entries of a map, each given once.
struct FreeKeys {
  private var taken: Set<String> = []
  /// All keys of numbers from here to the next are taken.
  private var next = 1

  init(_ taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// The key if it is free, else one of a number.
  mutating func take(_ key: String) -> String {
    if taken.insert(key).inserted { return key }
    next = max(next, taken.count + 1)
    while !taken.insert("k\(next)").inserted { next += 1 }
    return "k\(next)"
  }
}
