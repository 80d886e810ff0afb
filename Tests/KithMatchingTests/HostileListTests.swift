import KithMatching
import KithModel
import KithTestSupport
import KithText
import Testing

/// What holds for whatever list: small ones in which everybody shares something with everybody, thousands of them.
@Suite struct HostileListTests {
  /// A list by its seed, with uids as readers give them: equal records have equal ones.
  static func list(_ seed: UInt64) -> [Contact] {
    var random = SplitMix(seed: seed)
    let count = Int.random(in: 2...9, using: &random)
    return (0..<count).map { _ in .hostile(using: &random) }
  }

  /// Who is one, and about whom is asked, as texts that depend on no order.
  static func outcome(_ contacts: [Contact]) -> (groups: Set<String>, asked: Set<String>) {
    let result = MatcherTests.result(contacts)
    let names = contacts.map { $0.uid ?? "" }
    let groups = result.clusters.map { Set($0.records.map { names[$0] }).sorted() }
    let asked = result.doubtful.map { Set([names[$0.first], names[$0.second]]).sorted() }
    return (Set(groups.map { "\($0)" }), Set(asked.map { "\($0)" }))
  }

  @Test(arguments: 0..<10)
  func
    `neither the order of the records nor their repeats change who is one or about whom is asked`(
      block: UInt64
    )
  {
    for seed in block * 100..<block * 100 + 100 {
      let list = Self.list(seed)
      let expected = Self.outcome(list)
      var random = SplitMix(seed: ~seed)
      let some = list.filter { _ in Bool.random(using: &random) }
      for given in [
        list.reversed(), list.shuffled(using: &random), list + some, some + some + list,
      ] {
        let found = Self.outcome(given)
        #expect(found.groups == expected.groups, "list \(seed)")
        #expect(found.asked == expected.asked, "list \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func
    `nobody is in one cluster with a second of whom the names or a hard fact say that they are two`(
      block: UInt64
    )
  {
    for seed in block * 100..<block * 100 + 100 {
      // A profile or a birthday in common outweighs names.
      let list = Self.list(seed).map { contact in
        var contact = contact
        contact.links = []
        contact.anniversaries = []
        return contact
      }
      for cluster in MatcherTests.result(list).clusters {
        let names = Set(cluster.records.compactMap { list[$0].name?.components.first?.value })
        #expect(!names.isSuperset(of: ["Anke", "Hans"]), "list \(seed)")
        #expect(!names.isSuperset(of: ["Christopher", "Christina"]), "list \(seed)")
        #expect(!names.isSuperset(of: ["Daniel", "Daniela"]), "list \(seed)")
        let generations = cluster.records.compactMap { list[$0].name?.joined(.generation) }
        #expect(!Set(generations).isSuperset(of: ["Jr.", "sen."]), "list \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `a third record that agrees with two never prevents that they are one`(block: UInt64) {
    for seed in block * 100..<block * 100 + 100 {
      var random = SplitMix(seed: seed)
      let pair = [Contact.hostile(using: &random), Contact.hostile(using: &random)]
      guard MatcherTests.result(pair).clusters.count == 1 else { continue }
      let result = MatcherTests.result(pair + [pair[0].agreement(with: pair[1])])
      #expect(result.clusters.contains { Set($0.records).isSuperset(of: [0, 1]) }, "pair \(seed)")
    }
  }
}

extension Contact {
  /// A record that says what only one of two says, and of what they say otherwise nothing.
  fileprivate func agreement(with other: Contact) -> Contact {
    func agreed<Value: Equatable>(_ mine: [Value], _ theirs: [Value]) -> [Value] {
      mine.isEmpty ? theirs : theirs.isEmpty || mine == theirs ? mine : []
    }
    var third = Contact()
    third.uid = "agreement"
    third.name = name == nil ? other.name : other.name == nil || name == other.name ? name : nil
    third.emails = agreed(emails, other.emails)
    third.phones = agreed(phones, other.phones)
    third.organizations = agreed(organizations, other.organizations)
    third.titles = agreed(titles, other.titles)
    third.addresses = agreed(addresses, other.addresses)
    third.anniversaries = agreed(anniversaries, other.anniversaries)
    third.links = agreed(links, other.links)
    return third
  }

  /// A record that has much in common with all others of its kind.
  fileprivate static func hostile(using random: inout SplitMix) -> Contact {
    func pick(_ texts: String...) -> String { texts.randomElement(using: &random) ?? "" }
    let values = [
      (
        "name",
        pick(
          "", "Chris Meier", "Christopher Meier", "Christina Meier", "C. Meier", "Meier",
          "Anke Meier",
          "Hans Meier", "Hans Meier Jr.", "Hans Meier sen.", "Daniel Meier", "Daniela Meier",
          "Anke Schröder")
      ),
      ("email", pick("", "", "meier@web.example", "anke.meier@web.example", "c@meier.example")),
      ("phone", pick("", "+49 30 5550177", "+49 30 5550178")),
      ("org", pick("", "", "Globex", "Initech")), ("title", pick("", "", "Engineer", "Nurse")),
      ("city", pick("", "", "Graz", "Linz")), ("birthday", pick("", "", "", "1970-05-17")),
      (
        "url",
        pick("", "", "", "https://linkedin.com/in/meier-1", "https://linkedin.com/in/meier-2")
      ),
    ]
    var contact = Contact()
    for (field, value) in values where !value.isEmpty { contact.take(value, as: field) }
    contact.uid = "\(values.map(\.1))"
    return contact
  }
}
