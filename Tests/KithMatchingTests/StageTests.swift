import KithCleaning
import KithMatching
import KithModel
import Testing

/// Matching spread over processes: stages that find what one run finds.
@Suite struct StageTests {
  /// A list with couples, namesakes, switchboards, and a mailbox that one record names by its hash.
  static let contacts: [Contact] = {
    var contacts = PersonGenerator.list(seed: 105, people: 300).map(\.contact)
    var known = Contact()
    known.name = Name(full: "Sven Schmidt")
    known.emails = [EmailAddress(id: "k1", address: "Sven.Schmidt+feeds@schmidt.example")]
    var hashed = Contact()
    hashed.name = Name(full: "S. Schmidt")
    hashed.columns = [
      Column(
        heading: Column.mailboxHash, value: MailboxHash.of("Sven.Schmidt+feeds@schmidt.example"))
    ]
    contacts += [known, hashed]
    return contacts
  }()

  static func matcher(_ contacts: some Sequence<Contact>) -> Matcher {
    var matcher = Matcher()
    for contact in contacts { matcher.add(FeatureValues(contact)) }
    return matcher
  }

  static func description(_ result: MatchingResult) -> [String] {
    result.clusters.map { "\($0)" } + result.doubtful.map { "\($0)" }
  }

  @Test(arguments: [1, 2, 5])
  func `the scores of all shards give the clusters of one run`(shards: Int) throws {
    let contacts = Self.contacts
    let model = Self.matcher(contacts).model()
    var scores: [ScoredPair] = []
    for index in 0..<shards {
      let shard = try #require(Shard(index, of: shards))
      scores += Self.matcher(contacts).scores(model, of: shard).reversed()
    }
    let staged = Self.matcher(contacts).match(model, scores).result
    let local = Self.matcher(contacts).result()
    #expect(Self.description(staged) == Self.description(local))
    #expect(local.clusters.contains { $0.records == [contacts.count - 2, contacts.count - 1] })
  }

  @Test func `a shard needs only the records that have one of its keys`() throws {
    // Without the two of whom one is known by a hash: no key says where that record belongs.
    let contacts = Array(Self.contacts.dropLast(2))
    let model = Self.matcher(contacts).model()
    let keys = Self.matcher(contacts).keys()
    let shard = try #require(Shard(3, of: 16))
    let routed = contacts.indices.filter { keys[$0].contains(where: shard.contains) }
    #expect(routed.count < contacts.count)
    let all = Self.matcher(contacts).scores(model, of: shard)
    let few = Self.matcher(routed.map { contacts[$0] }).scores(model, of: shard).map {
      ScoredPair(
        RecordPair(routed[$0.records.first], routed[$0.records.second]), bits: $0.bits)
    }
    #expect(!all.isEmpty)
    #expect(Set(few) == Set(all))
  }

  @Test func `there is no shard beyond the last`() {
    #expect(Shard(2, of: 2) == nil)
    #expect(Shard(-1, of: 2) == nil)
    #expect(Shard(0, of: 0) == nil)
  }
}
