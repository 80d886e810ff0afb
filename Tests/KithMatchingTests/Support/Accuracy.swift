import KithMatching

/// How well clusters agree with the truth, counted in pairs.
struct Accuracy: CustomStringConvertible {
  /// The share of the merged pairs that are one person.
  let precision: Double
  /// The share of the pairs of one person that were merged.
  let recall: Double
  /// The number of records in the largest cluster.
  let largest: Int

  /// The harmonic mean of precision and recall.
  var f1: Double { 2 * precision * recall / (precision + recall) }

  var description: String {
    "precision \(precision), recall \(recall), F1 \(f1), largest cluster \(largest)"
  }

  init(_ clusters: [Cluster], truth: [Int]) {
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    var right = 0
    for cluster in clusters {
      var counts: [Int: Int] = [:]
      for record in cluster.records { counts[truth[record], default: 0] += 1 }
      right += counts.values.reduce(0) { $0 + pairs($1) }
    }
    let merged = clusters.reduce(0) { $0 + pairs($1.records.count) }
    var people: [Int: Int] = [:]
    for person in truth { people[person, default: 0] += 1 }
    let wanted = people.values.reduce(0) { $0 + pairs($1) }
    precision = Double(right) / Double(max(1, merged))
    recall = Double(right) / Double(max(1, wanted))
    largest = clusters.map(\.records.count).max() ?? 0
  }
}
