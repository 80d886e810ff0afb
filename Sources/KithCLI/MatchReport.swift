import KithFormats
import KithMatching
import KithModel
import KithPipeline

/// Which records are one person and which may be, with the evidence, on standard output.
struct MatchReport {
  private let records: MatchedRecords
  private let isJSON: Bool
  private var output: [UInt8] = []

  /// Writes the groups in the order of their first records, then the doubtful pairs, the likeliest first.
  static func write(_ records: MatchedRecords?, _ options: CommonOptions) throws {
    guard let records else { return }
    var report = MatchReport(records: records, isJSON: options.json)
    let groups = records.matching.result.clusters.filter { $0.records.count > 1 }
    for group in groups { try report.add(group) }
    for pair in records.matching.result.doubtful { try report.add(pair) }
    if groups.isEmpty, records.matching.result.doubtful.isEmpty, !options.json {
      report.output += "no two records are, or may be, one person\n".utf8
    }
    try report.flush()
  }

  private mutating func add(_ group: Cluster) throws {
    let contacts = try group.records.map { try records.contact(at: $0) }
    let differences = FieldDifference.all(among: contacts, in: try records.contact(of: group))
    if isJSON {
      try add(
        "merged", contacts, group.records,
        [
          JSONMember("merges", .array(group.decisions.map(json))),
          JSONMember("differences", .array(differences.map { $0.json(of: group.records) })),
        ])
    } else {
      try add(text(of: group, contacts, differences))
    }
  }

  private mutating func add(_ pair: DoubtfulPair) throws {
    let numbers = [pair.first, pair.second]
    let contacts = try numbers.map { try records.contact(at: $0) }
    let explanation = records.matching.explanation(pair.first, pair.second)
    if isJSON {
      try add(
        "doubtful", contacts, numbers,
        EvidenceText.members(
          pair.matchWeight, pair.matchProbability, explanation.evidence))
    } else {
      let odds = "\(Bits.percent(pair.matchProbability)), \(Bits.text(pair.matchWeight)) bits"
      let title = "may be one: \(contacts[0].label) and \(contacts[1].label) (\(odds))"
      let lines = EvidenceText.lines(explanation.evidence).map { "    \($0)" }
      try add([title] + zip(numbers, contacts).map(line) + lines + [""])
    }
  }

  // MARK: Text

  private func text(
    of group: Cluster, _ contacts: [Contact], _ differences: [FieldDifference]
  ) -> [String] {
    var lines = ["one: \(contacts[0].label) (\(group.records.count) records)"]
    for (index, contact) in contacts.enumerated() {
      lines.append(line(group.records[index], contact))
      guard index > 0 else { continue }
      let decision = group.decisions[index - 1]
      let odds =
        "\(Bits.percent(decision.matchProbability)), \(Bits.text(decision.matchWeight)) bits"
      lines.append("    with #\(decision.with + 1): \(odds)")
      lines += EvidenceText.lines(decision.evidence).map { "    \($0)" }
    }
    return lines
      + differences.map { "  \($0.words { "#\(group.records[$0] + 1)" })" } + [""]
  }

  private func line(_ number: Int, _ contact: Contact) -> String {
    "  #\(number + 1) \(contact.place) \(contact.label)"
  }

  private mutating func add(_ lines: [String]) throws {
    for line in lines { output += (TerminalText.safe(line) + "\n").utf8 }
    if output.count > 1 << 16 { try flush() }
  }

  // MARK: JSON

  private mutating func add(
    _ outcome: String, _ contacts: [Contact], _ numbers: [Int], _ rest: [JSONMember]
  ) throws {
    let list = zip(numbers, contacts).map { RecordJSON.value($0, $1) }
    JSONValue.object(
      [JSONMember("outcome", .string(outcome)), JSONMember("records", .array(list))] + rest
    ).encodeLine(into: &output)
    if output.count > 1 << 16 { try flush() }
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
    try FileDescriptor.standardOutput.write(output)
    output.removeAll(keepingCapacity: true)
  }
}
