import KithMatching
import KithModel
import KithTestSupport
import Testing

/// What people of one house share is weighed by whether the list has such people.
@Suite struct HousematesTests {
  static func record(_ given: String, house: Int, in file: String, _ number: Int) -> Contact {
    var contact = Contact()
    contact.take("\(given) \(SourceTests.surname(house))", as: "name")
    let street = SourceTests.surname(house * 53 + 17)
    contact.take("\(1 + house * 37 % 211) \(street) Street", as: "street")
    contact.take("\(10_000 + house * 7919 % 90_000)", as: "postcode")
    contact.uid = "\(file) \(number)"
    contact.sources = [Source(format: "test", file: file, record: number)]
    return contact
  }

  /// Families of three, each once in both of two lists.
  static func families(_ houses: Range<Int>) -> [Contact] {
    ["then", "now"].flatMap { file in
      houses.flatMap { house in
        ["Ada", "Ben", "Cora"].enumerated().map { place, given in
          record(given, house: house, in: file, house * 3 + place + 1)
        }
      }
    }
  }

  /// People who live alone, each twice in one list; of three of them one given name is somebody else's.
  static func register(_ houses: Range<Int>) -> [Contact] {
    houses.flatMap { house in
      let given = SourceTests.givens[house * 7 % 10]
      return [given, house % 50 == 49 ? "Kasimir" : given].enumerated().map { place, given in
        record(given, house: house, in: "register", house * 2 + place + 1)
      }
    }
  }

  @Test func `families stay families, and each of them is found in the other list`() {
    let list = Self.families(0..<60)
    let clusters = MatcherTests.result(list).clusters
    #expect(clusters.count == 180)
    for cluster in clusters {
      #expect(cluster.records.count == 2)
      #expect(Set(cluster.records.map { list[$0].name?.joined(.given) }).count == 1)
    }
  }

  @Test func `in a register of people who live alone a name that contradicts is a slip`() {
    #expect(MatcherTests.result(Self.register(0..<150)).clusters.count == 150)
  }

  @Test func `among families it is another person`() {
    let list = Self.register(0..<150) + Self.families(200..<260)
    #expect(MatcherTests.result(list).clusters.count == 153 + 180)
  }
}
