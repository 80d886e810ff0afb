import KithFormats
import KithModel
import KithPipeline
import KithTestSupport
import KithText
import Testing

/// The step that makes one contact of the records of one person.
@Suite struct DeduplicationStepTests {
  static func merged(_ texts: [(name: String, text: String)]) throws -> [Contact] {
    let place = try Workplace()
    for file in texts { try place.write(file.text, to: file.name) }
    let run = try Stage.run(texts.map { try place.input($0.name) }, ["dedupe"], to: "jsonl")
    return try ContactInput.readAll(Array(run.text.utf8)).contacts
  }

  @Test func `the evidence of a merge stands in the contact`() throws {
    let contacts = try Self.merged([("table.csv", SampleText.table)])
    #expect(contacts.count == 2)
    let merge = try #require(contacts.first?.merges.first)
    #expect(contacts.first?.merges.count == 1)
    #expect(merge.uid != merge.with)
    #expect(merge.matchProbability > 0.9)
    let comparisons = merge.evidence.map(\.comparison)
    #expect(Set(comparisons).isSuperset(of: ["prior", "given name", "surname", "email", "phone"]))
    let sum = merge.evidence.reduce(0) { $0 + $1.matchWeight }
    #expect(abs(sum - merge.matchWeight) < 0.01)
    #expect(contacts.last?.merges == [])
  }

  @Test func `every record that went in is a source of what came out`() throws {
    let contacts = try Self.merged([
      ("table.csv", SampleText.table), ("connections.csv", SampleText.connections),
    ])
    let sources = contacts.map { $0.sources.map { "\($0.file) \($0.record)" } }
    #expect(
      sources == [
        ["connections.csv 1", "table.csv 1", "table.csv 3"], ["table.csv 2"], ["connections.csv 3"],
      ])
  }

  @Test func `contacts come in the order of the first record of each`() throws {
    let contacts = try Self.merged([
      ("connections.csv", SampleText.connections), ("table.csv", SampleText.table),
    ])
    #expect(contacts.map { $0.name?.joined(.given) } == ["Ada", "Zoë", "Ben"])
  }

  @Test func `deduplicating what was deduplicated changes nothing`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    let once = try Stage.run([place.input("table.csv")], ["dedupe"], to: "jsonl")
    try place.write(once.text, to: "once.jsonl")
    let twice = try Stage.run([place.input("once.jsonl")], ["dedupe"], to: "jsonl")
    #expect(twice.text == once.text)
    #expect(twice.result.balance.merged == 0)
  }

  @Test func `a pair that was asked about is asked about again, and not merged`() throws {
    let place = try Workplace()
    let table = """
      First Name,Last Name,Email,Phone
      Jon,Pereira,jon@pereira.example,
      Jonathan,Pereira,,+49 171 5550193
      Jonathan,Pereira,,+491715550193

      """
    try place.write(table, to: "table.csv")
    let once = try Stage.run([place.input("table.csv")], ["dedupe"], to: "jsonl")
    try place.write(once.text, to: "once.jsonl")
    let twice = try Stage.run([place.input("once.jsonl")], ["dedupe"], to: "jsonl")
    #expect(once.text.split(separator: "\n").count == 2)
    #expect(twice.text == once.text)
    #expect(twice.result.remarks.contains { $0.hasPrefix("1 pair may be one person") })
  }

  @Test(arguments: 1...5)
  func `merging what was merged merges nobody more`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let place = try Workplace()
    let people = FixturePeople.contacts.shuffled(using: &random).prefix(120)
    try place.write(FixturePeople.text(people), to: "people.jsonl")
    let once = try Stage.run([place.input("people.jsonl")], ["dedupe"], to: "jsonl")
    try place.write(once.text, to: "once.jsonl")
    let twice = try Stage.run([place.input("once.jsonl")], ["dedupe"], to: "jsonl")
    #expect(once.result.balance.merged > 0)
    #expect(twice.text == once.text)
  }

  @Test(arguments: 1...3)
  func `a list without duplicates comes out byte for byte as it went in`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let place = try Workplace()
    var text = FixturePeople.text(FixturePeople.contacts.shuffled(using: &random).prefix(70))
    var merged = Int.max
    // Whoever is somebody's duplicate is taken out, until nobody is.
    while merged > 0 {
      try place.write(text, to: "people.jsonl")
      let run = try Stage.run([place.input("people.jsonl")], ["dedupe"], to: "jsonl")
      merged = run.result.balance.merged
      if merged == 0 { #expect(run.text == text) }
      let before = Set(text.split(separator: "\n"))
      text = run.text.split(separator: "\n").filter(before.contains).map { $0 + "\n" }.joined()
    }
    #expect(text.split(separator: "\n").count > 20)
  }

  @Test(arguments: 1...3)
  func `files in any order give the same contacts`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let place = try Workplace()
    let people = FixturePeople.contacts.shuffled(using: &random).prefix(80)
    let outputs = try [people.shuffled(using: &random), people.reversed(), Array(people)].map {
      try place.write(FixturePeople.text($0), to: "people.jsonl")
      return try Stage.run([place.input("people.jsonl")], ["clean", "dedupe"], to: "jsonl").text
    }
    let contacts = outputs.map { Set(SplitStepTests.lines($0)) }
    for other in contacts.dropFirst() {
      #expect(contacts[0].subtracting(other).sorted() == other.subtracting(contacts[0]).sorted())
    }
  }

  @Test func `pairs that are not sure enough are spoken of, not merged`() throws {
    let place = try Workplace()
    let table = """
      First Name,Last Name,Phone,City
      Zora,Belmannstad,+43 316 123456,Graz
      Zora,Belmannstat,+43 1 987654,Linz

      """
    try place.write(table, to: "table.csv")
    let run = try Stage.run([place.input("table.csv")], ["dedupe"], to: "jsonl")
    #expect(run.result.balance.merged == 0)
    #expect(run.result.remarks.count == 1)
    #expect(run.result.remarks.first?.hasPrefix("1 pair may be one person") == true)
  }

  @Test func `the list of clusters names each record and the contact that it is in`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "one, \"two\".csv")
    try place.write(SampleText.connections, to: "connections.csv")
    let clusters = MemorySink()
    _ = try Stage.run(
      ["one, \"two\".csv", "connections.csv"].map(place.input), ["dedupe"], to: "jsonl",
      clusters: clusters)
    #expect(
      clusters.text.split(separator: "\r\n", omittingEmptySubsequences: false) == [
        "source,record,cluster", "connections.csv,1,1", "\"one, \"\"two\"\".csv\",1,1",
        "\"one, \"\"two\"\".csv\",3,1", "\"one, \"\"two\"\".csv\",2,2", "connections.csv,3,3", "",
      ])
  }
}
