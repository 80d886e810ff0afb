import KithModel
import KithTestSupport
import KithText
import Testing

@testable import KithMatching

/// What holds for groups of more records than are compared each with each.
@Suite struct LargeGroupTests {
  /// Records of one person with one e-mail, of whom some have each telephone.
  static let crowd = (0..<400).map { person(phone: $0 / 20) }

  static func person(phone: Int, profile: String? = nil) -> Contact {
    var contact = Contact()
    contact.take("Ada Fairweather", as: "name")
    contact.take("ada@fair.example", as: "email")
    for number in [phone, phone + 1] { contact.take("+1 415 555 0\(100 + number)", as: "phone") }
    if let profile { contact.take("https://www.linkedin.com/in/\(profile)", as: "url") }
    return contact
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `hundreds of records of one person are one, each with its evidence`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let clusters = MatcherTests.result(Self.crowd.shuffled(using: &random)).clusters
    #expect(clusters.count == 1)
    #expect(clusters[0].records == Array(Self.crowd.indices))
    #expect(clusters[0].decisions.map(\.record) == Array(Self.crowd.indices.dropFirst()))
    #expect(clusters[0].decisions.allSatisfy { $0.matchWeight > 0 })
  }

  @Test(arguments: [0, 133, 399])
  func `one profile among hundreds of records keeps another out`(place: Int) {
    var people = Self.crowd
    people[place] = Self.person(phone: 0, profile: "ada-one")
    people.append(Self.person(phone: 19, profile: "ada-another"))
    let clusters = MatcherTests.result(people).clusters
    #expect(!clusters.contains { Set($0.records).isSuperset(of: [place, people.count - 1]) })
  }

  @Test func `a decision about one of hundreds keeps another out`() {
    var constraints = PairConstraints()
    constraints.cannotLink = [RecordPair(7, 399)]
    var matcher = Matcher()
    matcher.add(Self.crowd)
    let clusters = matcher.result(constraints).clusters
    #expect(!clusters.contains { Set($0.records).isSuperset(of: [7, 399]) })
    // With the one that leaves go those that are most like it.
    #expect(clusters.map(\.records.count).max() ?? 0 >= 300)
  }
}
