import KithFormats
import KithMatching
import KithModel
import KithPipeline
import KithText

/// The waterfall of a pair: each comparison, its level, its weight, and the sum so far.
struct ExplainReport {
  private let a: (number: Int, contact: Contact)
  private let b: (number: Int, contact: Contact)
  private let explanation: Explanation
  private let options: MatchingOptions

  init(
    _ matching: Matching, _ a: (number: Int, contact: Contact), _ b: (number: Int, contact: Contact)
  ) {
    self.a = a
    self.b = b
    explanation = matching.explanation(a.number, b.number)
    options = matching.options
  }

  // MARK: Text

  /// The report, for a terminal of a width.
  func lines(width: Int) -> [String] {
    let lines =
      [heading("A", a), heading("B", b)]
      + (a.number == b.number ? earlier : [""] + waterfall(width) + [""] + verdict)
    return lines.map { String($0.droppingLast { $0 == " " }) }
  }

  private func heading(_ letter: String, _ record: (number: Int, contact: Contact)) -> String {
    "\(letter)  #\(record.number + 1) \(record.contact.label), \(record.contact.place)"
      + (record.contact.uid.map { ", \($0)" } ?? "")
  }

  private func waterfall(_ width: Int) -> [String] {
    EvidenceText.waterfall(explanation.evidence, a.contact, b.contact, width: width)
  }

  private var verdict: [String] {
    let bits = "\(Bits.text(explanation.matchWeight)) bits"
    let odds = Bits.percent(explanation.matchProbability)
    let outcome =
      switch explanation.outcome {
      case .merged: "one contact"
      case .doubtful: "kept apart, for somebody to decide"
      case .apart: "kept apart"
      }
    return ["\(bits) (\(odds)): \(outcome), because \(ground)", meetings]
  }

  private var ground: String {
    let merge = Bits.text(options.mergeThreshold)
    let review = Bits.text(options.reviewThreshold)
    switch (explanation.ground, explanation.outcome) {
    case (.decision, .merged): return "you decided that they are one person"
    case (.decision, _): return "you decided that they are two people"
    case (.settled, _): return "both are of the list, which is not searched for duplicates"
    case (.fact, _): return "a hard fact is against it, and nothing else counts then"
    case (.uid, _): return "both bear one uid, and nothing else says so: what is new comes last"
    case (.weight, .merged): return "that is \(merge) bits or more"
    case (.weight, .doubtful): return "that is under \(merge) bits, and not under \(review)"
    case (.weight, .apart): return "that is under \(review) bits"
    case (.rival, _):
      return
        "one of them goes as well with a third, who cannot be the other: which of the two is it?"
    case (.group, .merged): return "others of their group speak for both"
    case (.group, _):
      let average = explanation.groupWeight.map(Bits.text) ?? "not known"
      return "on average the records of their two groups have \(average) bits, under \(merge)"
    case (.groupFact, _):
      return
        "a hard fact, given names that contradict each other or a decision keeps other records of their groups apart"
    case (.unseen, _) where explanation.meetings.isEmpty:
      return "they were never compared: they have nothing in common to be found by"
    case (.unseen, _):
      return "they were never compared: too many others have in common what they have"
    }
  }

  private var meetings: String {
    explanation.meetings.isEmpty
      ? "found by: nothing that both have"
      : "found by: " + explanation.meetings.joined(separator: "; ")
  }

  /// What earlier merges left in a Card that is both.
  private var earlier: [String] {
    guard !a.contact.merges.isEmpty else { return ["", "both are the same record"] }
    return merged + differences
  }

  /// In what the records of a Card differ; each can be had back.
  private var differences: [String] {
    let parts = ContactSplitting.split(a.contact)
    let differences = FieldDifference.all(among: parts, in: a.contact)
    guard parts.count > 1 else { return [] }
    let lines = differences.map { "  \($0.words { parts[$0].place })" }
    return (lines.isEmpty ? [] : ["", "its records differ:"] + lines)
      + ["", "'kith split' takes it apart"]
  }

  private var merged: [String] {
    ["", "both are one Card, which was merged before:"]
      + a.contact.merges.flatMap { merge in
        let odds = "\(Bits.percent(merge.matchProbability)), \(Bits.text(merge.matchWeight)) bits"
        return ["  \(merge.uid) with \(merge.with): \(odds)"]
          + EvidenceText.lines(merge.evidence).map { "    \($0)" }
      }
  }

  // MARK: JSON

  /// The report as a line of JSON.
  var json: [UInt8] {
    var line: [UInt8] = []
    JSONValue.object(
      [
        JSONMember(
          "records",
          .array([
            RecordJSON.value(a.number, RecordName(a.contact)),
            RecordJSON.value(b.number, RecordName(b.contact)),
          ]))
      ] + (a.number == b.number ? merges : pair)
    ).encodeLine(into: &line)
    return line
  }

  private var merges: [JSONMember] {
    let merges = a.contact.merges.map { merge in
      JSONValue.object(
        [JSONMember("uid", .string(merge.uid)), JSONMember("with", .string(merge.with))]
          + EvidenceText.members(merge.matchWeight, merge.matchProbability, merge.evidence))
    }
    return [
      JSONMember("outcome", .string("merged")), JSONMember("ground", .string("oneCard")),
      JSONMember("merges", .array(merges)),
    ]
  }

  private var pair: [JSONMember] {
    [
      JSONMember("outcome", .string(explanation.outcome.rawValue)),
      JSONMember("ground", .string(explanation.ground.rawValue)),
      JSONMember("mergeThreshold", EvidenceText.number(options.mergeThreshold)),
      JSONMember("reviewThreshold", EvidenceText.number(options.reviewThreshold)),
      JSONMember("foundBy", .array(explanation.meetings.map { .string($0) })),
    ]
      + (explanation.groupWeight.map { [JSONMember("groupWeight", EvidenceText.number($0))] } ?? [])
      + EvidenceText.members(
        explanation.matchWeight, explanation.matchProbability, explanation.evidence)
  }
}

extension FieldDifference {
  /// The difference as reports have it in JSON.
  ///
  /// - Parameter numbers: the numbers of the records in the order of reading, from 0.
  func json(of numbers: [Int]) -> JSONValue {
    .object([
      JSONMember("field", .string(field)),
      JSONMember(
        "values",
        .array(
          values.map { value, records in
            .object([
              JSONMember("value", .string(value)),
              JSONMember(
                "records", .array(records.map { .number(String(numbers[$0] + 1)) })),
            ])
          })),
    ])
  }
}

/// A record as reports name it in JSON.
enum RecordJSON {
  /// The number in the order of reading from 1, the uid, the name and the place.
  static func value(_ number: Int, _ name: RecordName) -> JSONValue {
    .object(
      [JSONMember("record", .number(String(number + 1)))]
        + (name.uid.map { [JSONMember("uid", .string($0))] } ?? [])
        + [
          JSONMember("name", .string(name.label)), JSONMember("place", .string(name.place)),
        ])
  }
}
