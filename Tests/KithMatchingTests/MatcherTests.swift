import KithMatching
import KithModel
import KithTestSupport
import KithText
import Synchronization
import Testing

/// What the matcher promises whatever the weights.
@Suite struct MatcherTests {
  static let list = PersonGenerator.list(seed: 7, people: 120).map(\.contact)
  /// What the matcher makes of the list.
  static let usual = result(list)

  static func result(_ contacts: [Contact]) -> MatchingResult {
    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    return matcher.result()
  }

  /// The groups as sets of numbers in the list, whatever order the records were added in.
  static func groups(_ contacts: [Contact], order: [Int]) -> Set<Set<Int>> {
    let result = result(order.map { contacts[$0] })
    return Set(result.clusters.map { Set($0.records.map { order[$0] }) })
  }

  @Test(arguments: 1...4)
  func `the groups are the same in whatever order the records come`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let order = Array(Self.list.indices)
    let expected = Set(Self.usual.clusters.map { Set($0.records) })
    #expect(Self.groups(Self.list, order: order.shuffled(using: &random)) == expected)
    #expect(Self.groups(Self.list, order: order.reversed()) == expected)
  }

  @Test(arguments: 1...30)
  func `so they are in crowds of records that are nearly the same`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let crowd = (0..<12).map { _ in Contact.nearlyTheSame(using: &random) }
    let order = Array(crowd.indices)
    let texts = { (groups: Set<Set<Int>>) in
      groups.map { $0.map { "\(crowd[$0])" }.sorted() }.sorted { "\($0)" < "\($1)" }
    }
    let expected = texts(Self.groups(crowd, order: order))
    for _ in 0..<4 {
      #expect(texts(Self.groups(crowd, order: order.shuffled(using: &random))) == expected)
    }
  }

  @Test
  func `every record is in one cluster, and clusters come in the order of their first records`() {
    let clusters = Self.usual.clusters
    #expect(clusters.flatMap(\.records).sorted() == Array(Self.list.indices))
    let firsts = clusters.compactMap(\.records.first)
    #expect(firsts == firsts.sorted())
    for cluster in clusters { #expect(cluster.records == cluster.records.sorted()) }
    #expect(clusters.contains { $0.records.count > 1 })
  }

  @Test(arguments: [1, 2, 10, 60, 200, 500])
  func `matching that is cancelled at any moment ends soon`(moment: Int) {
    let calls = Mutex(0)
    var options = MatchingOptions()
    options.isCancelled = {
      calls.withLock {
        $0 += 1
        return $0 >= moment
      }
    }
    var matcher = Matcher(options)
    for contact in Self.list { matcher.add(contact) }
    let clusters = matcher.result().clusters
    #expect(clusters.count < Self.usual.clusters.count)
  }

  @Test func `each record but the first has a decision whose evidence adds up`() {
    for cluster in Self.usual.clusters {
      #expect(cluster.decisions.map(\.record) == Array(cluster.records.dropFirst()))
      for decision in cluster.decisions {
        #expect(cluster.records.contains(decision.with) && decision.with != decision.record)
        let sum = decision.evidence.reduce(0) { $0 + $1.matchWeight }
        #expect(abs(sum - decision.matchWeight) < 1e-9)
        #expect((0...1).contains(decision.matchProbability))
        #expect((decision.matchProbability > 0.5) == (decision.matchWeight > 0))
      }
    }
  }

  @Test func `no cluster has two profiles on LinkedIn or two generations`() {
    for cluster in Self.usual.clusters {
      let contacts = cluster.records.map { Self.list[$0] }
      let slugs = contacts.flatMap(\.links).map(\.uri).filter { $0.contains("linkedin.com") }
      #expect(Set(slugs).count <= 1)
      #expect(Set(contacts.compactMap { $0.name?.joined(.generation) }).count <= 1)
    }
  }

  @Test func `doubtful pairs are not merged, and the likeliest come first`() {
    let result = Self.usual
    #expect(!result.doubtful.isEmpty)
    for pair in result.doubtful {
      #expect(pair.first < pair.second)
      #expect(
        !result.clusters.contains { Set($0.records).isSuperset(of: [pair.first, pair.second]) })
    }
    let weights = result.doubtful.map(\.matchWeight)
    #expect(weights == weights.sorted(by: >))
  }

  @Test func `a list of nobody has no clusters, and empty cards are nobody's duplicates`() {
    #expect(Self.result([]).clusters.isEmpty)
    let empty = Self.result([Contact(), Contact(), Contact()])
    #expect(empty.clusters.map(\.records) == [[0], [1], [2]])
    #expect(empty.doubtful.isEmpty)
  }

  @Test func `a higher threshold merges less, never otherwise`() {
    var strict = MatchingOptions()
    strict.mergeAbove = 0.9998
    var matcher = Matcher(strict)
    for contact in Self.list { matcher.add(contact) }
    let usual = Self.usual.clusters
    let few = matcher.result().clusters
    #expect(few.count > usual.count)
    for cluster in few {
      #expect(usual.contains { Set($0.records).isSuperset(of: cluster.records) })
    }
  }
}

extension Contact {
  /// One of a crowd in which everybody shares something with everybody.
  static func nearlyTheSame(using random: inout SplitMix) -> Contact {
    func pick(_ texts: String...) -> String { texts.randomElement(using: &random) ?? "" }
    var contact = Contact()
    contact.take(
      pick("Ada", "A.", "Adam", "Ada May", "Ben") + " "
        + pick("Belmann", "Bellmann", "Belman", "Cormann"), as: "name")
    if Bool.random(using: &random) { contact.take(pick("a@a.example", "b@a.example"), as: "email") }
    if Bool.random(using: &random) {
      contact.take(pick("+1 415 555 0100", "+1 415 555 0177"), as: "phone")
    }
    if Bool.random(using: &random) {
      contact.take(pick("Globex", "Initech Globex", "Globexx"), as: "org")
    }
    if Bool.random(using: &random) { contact.take(pick("Graz", "Linz"), as: "city") }
    return contact
  }
}
