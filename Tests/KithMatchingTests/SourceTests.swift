import KithMatching
import KithModel
import Testing

/// Two chances: a book seldom lists a person twice, and two books of one owner often share people.
@Suite struct SourceTests {
  /// A book of people who have a name and a number or an employer, and share no more than names with those of other books.
  static func book(_ file: String, _ people: Range<Int>) -> [Contact] {
    people.map { number in contact(name(number), in: file, number) }
  }

  static func contact(_ name: String, in file: String, _ number: Int) -> Contact {
    var contact = Contact()
    contact.take(name, as: "name")
    contact.take(
      file == "phone" ? "+1 415 \(2_000_000 + number * 7919)" : "Firm \(number)",
      as: file == "phone" ? "phone" : "org")
    contact.uid = "\(file) \(name) \(number)"
    contact.sources = [Source(format: "test", file: file, record: number + 1)]
    return contact
  }

  /// No two have one name, but some share a given name or a surname.
  static func name(_ number: Int) -> String {
    "\(givens[(number * 7 + number / 300 * 3) % 20]) \(surname(number))"
  }

  static func surname(_ number: Int) -> String {
    ["", "Tor", "Win"][number / 100 % 3] + beginnings[number % 10] + endings[number / 10 % 10]
  }

  static let givens = [
    "Ada", "Ben", "Cora", "Dirk", "Emil", "Frida", "Gus", "Hedda", "Ivo", "Jutta", "Kasimir",
    "Lena", "Milo", "Nadja", "Otto", "Petra", "Quentin", "Ruth", "Sven", "Thekla",
  ]
  static let beginnings = [
    "Bramb", "Corvin", "Dunst", "Ester", "Falk", "Gartz", "Holub", "Istvan", "Jorund", "Kelmer",
  ]
  static let endings = [
    "mann", "wick", "ström", "ford", "etti", "ova", "ski", "berg", "ley", "ard",
  ]

  @Test func `who is in two books under one name, and once in each, is one`() {
    let phone = Self.book("phone", 0..<300)
    let clusters = MatcherTests.result(phone + Self.book("work", 200..<500)).clusters
    let merged = clusters.filter { $0.records.count > 1 }
    #expect(merged.count >= 95)
    for cluster in merged { #expect(cluster.records[1] == cluster.records[0] + 100) }
  }

  @Test func `in one book the same names are asked about`() {
    let phone = Self.book("phone", 0..<300)
    let work = Self.book("work", 200..<500).map { contact in
      var contact = contact
      contact.sources[0].file = "phone"
      return contact
    }
    #expect(MatcherTests.result(phone + work).clusters.allSatisfy { $0.records.count == 1 })
  }

  @Test func `where two of one book bear the name, somebody is asked which it is`() {
    let phone = Self.book("phone", 0..<300) + [Self.contact(Self.name(250), in: "phone", 900)]
    let work = Self.book("work", 200..<500)
    let result = MatcherTests.result(phone + work)
    let bearer = phone.count + 50
    #expect(result.clusters.contains { $0.records == [bearer] })
    #expect(result.doubtful.count { $0.second == bearer } == 2)
  }

  @Test func `a book that is given twice shares nobody with itself`() {
    let books = Self.book("phone", 0..<300) + Self.book("work", 200..<500)
    let once = HostileListTests.outcome(books)
    #expect(HostileListTests.outcome(books + Self.book("phone", 0..<300)).groups == once.groups)
    #expect(HostileListTests.outcome(books.reversed()).groups == once.groups)
  }
}
