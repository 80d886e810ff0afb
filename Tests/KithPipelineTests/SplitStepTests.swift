import KithFormats
import KithModel
import KithPipeline
import KithTestSupport
import KithText
import Testing

/// The step that takes merged contacts apart.
@Suite struct SplitStepTests {
  static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  static func split(_ text: String, _ names: [String] = []) throws -> (
    text: String, result: Pipeline.Result
  ) {
    let place = try Workplace()
    try place.write(text, to: "list.jsonl")
    return try Stage.run([place.input("list.jsonl")], through: [SplitStep(names)], to: "jsonl")
  }

  /// The contacts of a text as lines, without one member: what is said of them is compared, not where or why.
  static func contacts(
    _ text: String, without member: WritableKeyPath<Contact, some RangeReplaceableCollection>
  )
    throws -> Set<String>
  {
    let contacts = try ContactInput.readAll(Array(text.utf8)).contacts.map { contact in
      var contact = contact
      contact[keyPath: member].removeAll()
      return contact
    }
    return Set(lines(FixturePeople.text(contacts)))
  }

  /// People of many formats, merged.
  static func merged(seed: UInt64) throws -> (people: String, list: String) {
    var random = SplitMix(seed: seed)
    let place = try Workplace()
    try place.write(
      FixturePeople.text(FixturePeople.contacts.shuffled(using: &random).prefix(90)),
      to: "all.jsonl")
    let people = try Stage.run([place.input("all.jsonl")], ["clean"], to: "jsonl").text
    try place.write(people, to: "people.jsonl")
    return (people, try Stage.run([place.input("people.jsonl")], ["dedupe"], to: "jsonl").text)
  }

  @Test(arguments: 1...2)
  func `a merged list gives all lines back that it was made of`(seed: UInt64) throws {
    let (people, list) = try Self.merged(seed: seed)
    let run = try Self.split(list)
    #expect(
      try Self.contacts(run.text, without: \.sources)
        == Self.contacts(people, without: \.sources))
    // Who stands in two files word for word is one record of both.
    let sources = { (text: String) in
      Set(try ContactInput.readAll(Array(text.utf8)).contacts.flatMap(\.sources))
    }
    #expect(try sources(run.text) == sources(people))
    let balance = run.result.balance
    #expect(balance.read == Self.lines(list).count)
    #expect(balance.kept == Self.lines(run.text).count)
    #expect(balance.takenApart == balance.kept - balance.read && balance.takenApart > 0)
  }

  @Test func `what was taken apart merges to the same list again`() throws {
    let again = { (list: String) in
      let place = try Workplace()
      try place.write(list, to: "list.jsonl")
      return try Stage.run(
        [place.input("list.jsonl")], through: [SplitStep(), DeduplicationStep()], to: "jsonl")
    }
    // Who stands in two files is one record from here on.
    let list = try again(try Self.merged(seed: 1).list).text
    let second = try again(list)
    #expect(
      try Self.contacts(second.text, without: \.merges) == Self.contacts(list, without: \.merges))
    #expect(second.result.balance.read == second.result.balance.kept)
  }

  @Test func `only those who are named are taken apart`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    try place.write(SampleText.connections, to: "connections.csv")
    let list = try Stage.run(
      ["table.csv", "connections.csv"].map(place.input), ["dedupe"], to: "jsonl"
    ).text
    let name = try #require(
      try ContactInput.readAll(Array(list.utf8)).contacts.first { $0.records.count == 3 }?.label)
    let run = try Self.split(list, [name.uppercased(), "Nobody At All"])
    #expect(
      run.result.remarks == [
        "1 card taken apart into 3", "nobody is 'Nobody At All' by uid, place or whole name",
      ])
    #expect(run.result.balance.description == "read 3 + 2 taken apart = 5 kept")
    let none = try Self.split(list, ["Nobody At All"])
    #expect(none.text == list)
  }

  @Test func `contacts that were never merged pass`() throws {
    let (people, _) = try Self.merged(seed: 1)
    let run = try Self.split(people)
    #expect(run.text == people)
    #expect(run.result.remarks == ["nothing to take apart: no card says what it was made of"])
  }
}
