import KithFormats
import KithModel
import KithPipeline
import Testing

/// In which order contacts are written, and which of them.
@Suite struct ContactOrderTests {
  static func contacts(_ values: [(name: String, connected: String?)]) -> [Contact] {
    values.enumerated().map { index, value in
      var contact = Contact()
      contact.uid = "\(index)"
      contact.name = Name(full: value.name)
      contact.sources = [Source(format: "csv", file: "a.csv", record: index + 1)]
      contact.sources[0].connectedOn = value.connected
      return contact
    }
  }

  /// The uids in the order in which a step hands contacts on.
  static func passed(_ contacts: [Contact], through step: some Step) throws -> (
    uids: [String], notSelected: Int
  ) {
    var step = step
    var passed: [Contact] = []
    // In uneven pieces, as blocks of a file come.
    var rest = contacts[...]
    var size = 1
    while !rest.isEmpty {
      try step.take(Array(rest.prefix(size)), report: { _ in }, emit: { passed += $0 })
      rest = rest.dropFirst(size)
      size += 2
    }
    try step.finish(report: { _ in }, emit: { passed += $0 })
    return (passed.compactMap(\.uid), step.outcome.notSelected)
  }

  static let list = contacts([
    ("mona", "2021"), ("Émile", "2024-03-01"), ("Zoë", nil), ("émile", "2019-05"),
    ("Ada", "2024-03"),
  ])

  static let orders: [(String, [String])] = [
    // Of one spelling but for case the capital comes first; nothing comes last, either way.
    ("name", ["4", "1", "3", "0", "2"]), ("name:desc", ["2", "0", "3", "1", "4"]),
    ("connected", ["3", "0", "1", "4", "2"]), ("connected:desc", ["1", "4", "0", "3", "2"]),
    ("connected:desc,name", ["4", "1", "0", "3", "2"]), ("email", ["0", "1", "2", "3", "4"]),
    (" name:asc ", ["4", "1", "3", "0", "2"]),
  ]

  @Test(arguments: orders)
  func `contacts are sorted, and equal ones stay as they came`(
    order: String, uids: [String]
  ) throws {
    #expect(try Self.passed(Self.list, through: SortStep(ContactOrder(order))).uids == uids)
  }

  @Test(arguments: ["", "nmae", "name,", "name:up", "name desc"])
  func `an order of nothing is refused`(order: String) {
    #expect(throws: QueryError.self) { try ContactOrder(order) }
  }

  @Test(arguments: 0...7)
  func `the first, the last and some at random are what they say`(count: Int) throws {
    let all = Self.list.compactMap(\.uid)
    let first = try Self.passed(Self.list, through: SamplingStep(.first(count)))
    #expect(first.uids == Array(all.prefix(count)))
    let last = try Self.passed(Self.list, through: SamplingStep(.last(count)))
    #expect(last.uids == Array(all.suffix(count)))
    let sample = try Self.passed(Self.list, through: SamplingStep(.random(count, seed: 3)))
    #expect(sample.uids.count == min(count, all.count))
    #expect(sample.uids == all.filter(sample.uids.contains))
    for choice in [first, last, sample] {
      #expect(choice.notSelected == all.count - choice.uids.count)
    }
  }

  @Test func `each contact is as likely as the next to be in a sample`() throws {
    let contacts = Self.contacts(Array(repeating: ("Ada", nil), count: 20))
    var counts: [String: Int] = [:]
    for seed in 0..<2000 {
      let sample = try Self.passed(contacts, through: SamplingStep(.random(5, seed: UInt64(seed))))
      for uid in sample.uids { counts[uid, default: 0] += 1 }
    }
    // 500 of 2,000 each; six standard deviations are 116.
    #expect(counts.values.allSatisfy { (384...616).contains($0) } && counts.count == 20)
  }

  @Test func `a keyword is added once, and taken away in any case`() throws {
    var contacts = Self.list
    contacts[0].keywords = ["Friends"]
    var tagging = TaggingStep("friends")
    let tagged = try tagging.pass(contacts) { _ in }
    #expect(tagged.map(\.keywords.count) == [1, 1, 1, 1, 1])
    #expect(tagging.outcome.remarks == ["4 contacts tagged 'friends'"])
    var untagging = TaggingStep("FRIENDS", isRemoval: true)
    #expect(try untagging.pass(tagged) { _ in }.allSatisfy(\.keywords.isEmpty))
    #expect(untagging.outcome.remarks == ["'FRIENDS' taken from 5 contacts"])
  }
}
