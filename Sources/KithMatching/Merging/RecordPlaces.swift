import KithModel
import KithText

/// Where the values of a merged Card stand in the records that it was made of.
struct RecordPlaces {
  /// The records that say what the Card says, by member.
  private var whole: [String: [Int]] = [:]
  /// The records that have an entry, and its key there, by map and the key in the Card.
  private var entries: [String: [String: [(record: Int, key: String)]]] = [:]

  init(_ records: [MergedRecord]) {
    for (number, record) in records.enumerated() {
      for member in record.held {
        switch member.value {
        case .bool(true): whole[member.name, default: []].append(number)
        case .object(let places): add(places, of: member.name, in: number)
        default: break
        }
      }
    }
  }

  private mutating func add(_ places: [JSONMember], of map: String, in record: Int) {
    var seen: Set<String> = []
    for place in places {
      guard let key = place.value.stringValue, seen.insert(key).inserted else { continue }
      entries[map, default: [:]][key, default: []].append((record, place.name))
    }
  }

  /// Changes of the Card, each in the records that share the value.
  func placed(_ changes: [Change]) -> [(record: Int, change: Change)] {
    changes.flatMap { change in
      places(of: change.at).map { place in
        var moved = change
        moved.at = place.pointer
        return (place.record, moved)
      }
    }
  }

  private func places(of pointer: String) -> [(record: Int, pointer: String)] {
    var steps = JSONPointer.steps(pointer)
    let all = (whole[steps[0]] ?? []).map { ($0, pointer) }
    guard steps.count > 1, let found = entries[steps[0]]?[steps[1]] else { return all }
    return all
      + found.map { place in
        steps[1] = place.key
        return (place.record, JSONPointer.text(steps))
      }
  }
}
