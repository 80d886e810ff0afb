/// Places by a key, the first before the others.
///
/// What is at a place may come to be something else: places that hold no more are passed over, and never looked
/// at again.
struct PlaceTable<Key: Hashable> {
  private var places: [Key: (all: [Int], passed: Int)] = [:]

  /// Notes a place.
  mutating func add(_ place: Int, for key: Key) {
    places[key, default: ([], 0)].all.append(place)
  }

  /// The first place for a key that holds still.
  mutating func first(for key: Key, where holds: (Int) -> Bool) -> Int? {
    guard let known = places[key] else { return nil }
    var passed = known.passed
    while passed < known.all.count, !holds(known.all[passed]) { passed += 1 }
    if passed > known.passed { places[key]?.passed = passed }
    return passed < known.all.count ? known.all[passed] : nil
  }
}
