/// Where values stand in a list; each place is given once, the first of equal values before the others.
struct ValuePlaces {
  /// The places of each value, the last first.
  private var places: [String: [Int]] = [:]

  init(_ values: [String]) {
    for place in values.indices.reversed() { places[values[place], default: []].append(place) }
  }

  /// The first place of a value that is still free; `nil` where there is none.
  mutating func take(_ value: String) -> Int? { places[value]?.popLast() }
}
