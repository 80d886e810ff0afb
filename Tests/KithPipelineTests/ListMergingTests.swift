import KithFormats
import KithMatching
import KithModel
import KithPipeline
import KithTestSupport
import KithText
import Testing

/// New contacts join a list that somebody keeps.
@Suite struct ListMergingTests {
  static func merge(
    _ place: Workplace, list: String, new: String, to format: String = "jsonl",
    survivorship: Survivorship = Survivorship()
  ) throws -> (text: String, result: Pipeline.Result) {
    var options = DeduplicationOptions()
    options.survivorship = survivorship
    var list = try place.input(list)
    list.isList = true
    return try Stage.run(
      [list, place.input(new)],
      through: [CleaningStep(region: "US"), DeduplicationStep(options)], to: format)
  }

  static func uids(_ text: String) throws -> [String] {
    try ContactInput.readAll(Array(text.utf8)).contacts.compactMap(\.uid)
  }

  @Test(
    arguments: 1...8,
    [
      Survivorship(),
      Survivorship([
        .init(source: "linkedin", fields: [.org, .title]), .init(source: "vcard", fields: [.name]),
      ]),
    ])
  func `the same files a second time change nothing`(
    seed: UInt64, survivorship: Survivorship
  ) throws {
    var random = SplitMix(seed: seed)
    let people = FixturePeople.contacts.shuffled(using: &random)
    let place = try Workplace()
    try place.write(FixturePeople.text(people.prefix(people.count / 2)), to: "all.jsonl")
    try place.write(FixturePeople.text(people.dropFirst(people.count / 2)), to: "new.jsonl")
    let list = try Stage.run([place.input("all.jsonl")], ["clean", "dedupe"], to: "jsonl").text
    try place.write(list, to: "list.jsonl")
    let once = try Self.merge(
      place, list: "list.jsonl", new: "new.jsonl", survivorship: survivorship)
    try place.write(once.text, to: "once.jsonl")
    let twice = try Self.merge(
      place, list: "once.jsonl", new: "new.jsonl", survivorship: survivorship)
    #expect(twice.text == once.text)
    let uids = try Self.uids(list)
    #expect(try Array(Self.uids(once.text).prefix(uids.count)) == uids)
    #expect(twice.result.remarks.first?.hasPrefix("the list: 0 new, 0 changed, ") == true)
  }

  @Test(arguments: ["csv", "google", "outlook", "thunderbird"])
  func `no row of a table changes that is said to be unchanged`(format: String) throws {
    var random = SplitMix(seed: 2)
    let people = FixturePeople.contacts.shuffled(using: &random)
    let place = try Workplace()
    try place.write(FixturePeople.text(people.prefix(people.count / 2)), to: "all.jsonl")
    try place.write(FixturePeople.text(people.dropFirst(people.count / 2)), to: "new.jsonl")
    let list = try Stage.run([place.input("all.jsonl")], ["clean", "dedupe"], to: format).text
    try place.write(list, to: "list.csv")
    let run = try Self.merge(place, list: "list.csv", new: "new.jsonl", to: format)
    let (before, after) = (Self.records(list), Self.records(run.text))
    let counts = try #require(run.result.remarks.first).split(separator: " ").compactMap { Int($0) }
    let same = zip(before, after).count { $0 == $1 }
    #expect(same >= counts[2], "\(same) of \(before.count): \(run.result.remarks)")
    #expect(after.count == before.count + counts[0] - run.result.balance.unwritten)
  }

  /// The cells of a table that are not empty, by heading.
  private static func records(_ text: String) -> [[String: String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for byte in text.unicodeScalars where byte != "\r" || isQuoted {
      let row = rows.count - 1
      switch byte {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[row].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[row][rows[row].count - 1].unicodeScalars.append(byte)
      }
    }
    return rows.dropFirst().dropLast().map { row in
      Dictionary(zip(rows[0], row).filter { !$1.isEmpty }, uniquingKeysWith: { $0 + "\n" + $1 })
    }
  }

  @Test func `what stands in the list is not cleaned, what is new is`() throws {
    let place = try Workplace()
    let heading = "First Name,Last Name,Phone\n"
    try place.write(heading + "ADA,BERG,(415) 555-2671\n", to: "list.csv")
    try place.write(heading + "BEN,OKORO,(415) 555-2672\n", to: "new.csv")
    let run = try Self.merge(place, list: "list.csv", new: "new.csv")
    let contacts = try ContactInput.readAll(Array(run.text.utf8)).contacts
    #expect(contacts.map { $0.name?.display } == ["ADA BERG", "Ben Okoro"])
    #expect(contacts.flatMap(\.phones).map(\.number) == ["(415) 555-2671", "+14155552672"])
  }

  @Test func `nobody of the list is merged with another of it`() throws {
    let place = try Workplace()
    let ada = "First Name,Last Name,Email\nAda,Fairweather,ada@example.com\n"
    try place.write(ada + "Ada,Fairweather,ada@example.com\n", to: "list.csv")
    try place.write(ada, to: "new.csv")
    let run = try Self.merge(place, list: "list.csv", new: "new.csv")
    #expect(run.result.balance.kept == 2 && run.result.balance.merged == 1)
  }

  @Test
  func `who is known by a uid is found although all else is new, but not who must be another`()
    throws
  {
    let place = try Workplace()
    let card = { (uid: String, name: String, more: String) in
      #"{"@type":"Card","version":"1.0","uid":"\#(uid)","name":{"full":"\#(name)"}\#(more)}"# + "\n"
    }
    let merges =
      #","kith:merges":[{"uid":"old","with":"x","matchWeight":9,"matchProbability":1,"evidence":[]}]"#
    try place.write(
      card("x", "Zora Belmann", merges) + card("1", "Ben Okoro", "") + card("c", "Cy", ""),
      to: "list.jsonl")
    try place.write(
      card("old", "Zora Belmann", #","emails":{"k1":{"address":"z@z.example"}}"#)
        + card("1", "Dana Petrov", "")
        + card("c", "Cy", #","emails":{"k1":{"address":"c@c.example"}}"#), to: "new.jsonl")
    let run = try Self.merge(place, list: "list.jsonl", new: "new.jsonl")
    let contacts = try ContactInput.readAll(Array(run.text.utf8)).contacts
    #expect(
      contacts.map { $0.name?.display } == ["Zora Belmann", "Ben Okoro", "Cy", "Dana Petrov"])
    #expect(contacts[0].uid == "x" && contacts[0].emails.count == 1)
    // What was found when they became one is kept; for Cy it is the uid.
    #expect(contacts[0].merges.map(\.matchWeight) == [9])
    #expect(contacts[2].merges.last?.evidence.last?.comparison == "uid")
  }

  static func card(_ uid: String, _ name: String, _ more: String = "") -> String {
    #"{"@type":"Card","version":"1.0","uid":"\#(uid)","name":{"full":"\#(name)"}\#(more)}"# + "\n"
  }

  @Test func `what a uid alone joins comes last and is counted`() throws {
    let place = try Workplace()
    try place.write(
      Self.card("1", "Alice Berg", #","phones":{"k1":{"number":"+14155550101"}}"#),
      to: "list.jsonl")
    try place.write(
      Self.card("1", "", #","phones":{"k1":{"number":"+14155550102","pref":1}}"#), to: "new.jsonl")
    let run = try Self.merge(place, list: "list.jsonl", new: "new.jsonl")
    let contacts = try ContactInput.readAll(Array(run.text.utf8)).contacts
    #expect(contacts.count == 1)
    #expect(contacts[0].phones.map(\.number) == ["+14155550101", "+14155550102"])
    #expect(contacts[0].phones.allSatisfy { $0.pref == nil })
    #expect(run.result.remarks.contains { $0.hasPrefix("1 record joins a contact of the list by") })
    // The second time it has nothing to add.
    try place.write(run.text, to: "once.jsonl")
    let again = try Self.merge(place, list: "once.jsonl", new: "new.jsonl")
    #expect(again.text == run.text && again.result.remarks.count == 1)
  }

  @Test func `what is shared besides the uid is evidence, and is not distrusted`() throws {
    let place = try Workplace()
    let phone = #","phones":{"k1":{"number":"+14155550101"}}"#
    try place.write(Self.card("1", "Alice Berg", phone), to: "list.jsonl")
    try place.write(
      Self.card("1", "Alice Berg", phone + #","emails":{"k1":{"address":"a@a.example"}}"#),
      to: "new.jsonl")
    let run = try Self.merge(place, list: "list.jsonl", new: "new.jsonl")
    #expect(run.result.balance.merged == 1)
    #expect(!run.result.remarks.contains { $0.contains("by the uid alone") })
  }

  @Test func `a uid does not make one of two names that share nothing`() throws {
    let place = try Workplace()
    let work =
      #","organizations":{"k1":{"name":"Quillfeather & Marsh"}},"addresses":{"k1":{"components":[{"kind":"locality","value":"Ottery"}]}}"#
    try place.write(Self.card("1", "Alice Berg", work), to: "list.jsonl")
    try place.write(Self.card("1", "Mallory Berg", work), to: "new.jsonl")
    let run = try Self.merge(place, list: "list.jsonl", new: "new.jsonl")
    #expect(run.result.balance.kept == 2)
  }

  @Test(arguments: 1...3)
  func `a record that is nobody's duplicate comes out as it went in`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let people = FixturePeople.contacts.shuffled(using: &random)
    let place = try Workplace()
    let text = FixturePeople.text(people)
    try place.write(text, to: "all.jsonl")
    let run = try Stage.run([place.input("all.jsonl")], ["dedupe"], to: "jsonl")
    let before = Set(text.split(separator: "\n"))
    let merged = run.text.split(separator: "\n").filter { !before.contains($0) }
    #expect(merged.allSatisfy { $0.contains(#""kith:merges":["#) })
    #expect(run.result.balance.read == people.count && !merged.isEmpty)
  }
}
