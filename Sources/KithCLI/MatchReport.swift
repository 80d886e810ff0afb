import KithFormats
import KithMatching
import KithModel
import KithPipeline
import KithText

/// Which records are one person and which may be, with the evidence, on standard output.
struct MatchReport {
  private let matching: Matching
  private let isJSON: Bool
  private let name: (Int) throws -> RecordName
  private let differences: ((Cluster) throws -> [FieldDifference])?
  private var lines: [String] = []
  private var json: [UInt8] = []

  /// Writes what a run has found.
  static func write(_ records: MatchedRecords?, _ options: CommonOptions) throws {
    guard let records else { return }
    try MatchReport(
      matching: records.matching, isJSON: options.json,
      name: { RecordName(try records.contact(at: $0)) },
      differences: { group in
        FieldDifference.all(
          among: try group.records.map { try records.contact(at: $0) },
          in: try records.contact(of: group))
      }
    ).write()
  }

  /// Writes what stages have found, as lines of JSON; in what the records differ, they do not know.
  ///
  /// - Parameters:
  ///   - matching: what was found.
  ///   - name: what a record is called, by its number.
  static func write(_ matching: Matching, name: @escaping (Int) throws -> RecordName) throws {
    try MatchReport(matching: matching, isJSON: true, name: name, differences: nil).write()
  }

  /// Writes the groups in the order of their first records, then the doubtful pairs, the likeliest first.
  private consuming func write() throws {
    let groups = matching.result.clusters.filter { $0.records.count > 1 }
    for group in groups { try add(group) }
    for pair in matching.result.doubtful { try add(pair) }
    if groups.isEmpty, matching.result.doubtful.isEmpty, !isJSON {
      lines.append("no two records are, or may be, one person")
    }
    try flush()
  }

  private mutating func add(_ group: Cluster) throws {
    let names = try group.records.map(name)
    let differences = try differences?(group)
    if isJSON {
      try add(
        "merged", names, group.records,
        [JSONMember("merges", .array(group.decisions.map(json)))]
          + (differences.map {
            [JSONMember("differences", .array($0.map { $0.json(of: group.records) }))]
          } ?? []))
    } else {
      try add(text(of: group, names, differences ?? []))
    }
  }

  private mutating func add(_ pair: DoubtfulPair) throws {
    let numbers = [pair.first, pair.second]
    let names = try numbers.map(name)
    let explanation = matching.explanation(pair.first, pair.second)
    if isJSON {
      try add(
        "doubtful", names, numbers,
        EvidenceText.members(
          pair.matchWeight, pair.matchProbability, explanation.evidence))
    } else {
      let odds = "\(Bits.percent(pair.matchProbability)), \(Bits.text(pair.matchWeight)) bits"
      let title = "may be one: \(names[0].label) and \(names[1].label) (\(odds))"
      let lines = EvidenceText.lines(explanation.evidence).map { "    \($0)" }
      try add([title] + zip(numbers, names).map(line) + lines + [""])
    }
  }

  // MARK: Text

  private func text(
    of group: Cluster, _ names: [RecordName], _ differences: [FieldDifference]
  ) -> [String] {
    var lines = ["one: \(names[0].label) (\(group.records.count) records)"]
    let joined = group.joinedByUID(matching.options)
    for (index, name) in names.enumerated() {
      lines.append(line(group.records[index], name))
      guard index > 0 else { continue }
      let decision = group.decisions[index - 1]
      let odds =
        "\(Bits.percent(decision.matchProbability)), \(Bits.text(decision.matchWeight)) bits"
      lines.append("    with #\(decision.with + 1): \(odds)")
      lines += EvidenceText.lines(decision.evidence).map { "    \($0)" }
      if joined.contains(decision.record) {
        lines.append("    by the uid alone: what is new comes last")
      }
    }
    return lines
      + differences.map { "  \($0.words { "#\(group.records[$0] + 1)" })" } + [""]
  }

  private func line(_ number: Int, _ name: RecordName) -> String {
    "  #\(number + 1) \(name.place) \(name.label)"
  }

  private mutating func add(_ lines: [String]) throws {
    self.lines += lines
    if self.lines.count > 1000 { try flush() }
  }

  // MARK: JSON

  private mutating func add(
    _ outcome: String, _ names: [RecordName], _ numbers: [Int], _ rest: [JSONMember]
  ) throws {
    let list = zip(numbers, names).map { RecordJSON.value($0, $1) }
    JSONValue.object(
      [JSONMember("outcome", .string(outcome)), JSONMember("records", .array(list))] + rest
    ).encodeLine(into: &json)
    if json.count > 1 << 16 { try flush() }
  }

  private func json(_ decision: Decision) -> JSONValue {
    .object(
      [
        JSONMember("record", .number(String(decision.record + 1))),
        JSONMember("with", .number(String(decision.with + 1))),
      ]
        + EvidenceText.members(
          decision.matchWeight, decision.matchProbability, decision.evidence))
  }

  private mutating func flush() throws {
    try Console.show(lines)
    lines.removeAll(keepingCapacity: true)
    try Console.show(json: json)
    json.removeAll(keepingCapacity: true)
  }
}
