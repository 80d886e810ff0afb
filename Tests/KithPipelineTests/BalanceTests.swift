import KithFormats
import Testing

@testable import KithPipeline

/// The books of a run.
@Suite struct BalanceTests {
  @Test(
    arguments: [
      (["table.csv"], [], 3, 0, 0, 0), (["table.csv"], ["clean"], 3, 0, 0, 0),
      (["table.csv"], ["clean", "dedupe"], 2, 1, 0, 0), (["connections.csv"], [], 2, 0, 1, 0),
      (["cards.jsonl"], [], 2, 0, 0, 2), (["cards.jsonl"], ["survey"], 2, 0, 0, 2),
      (["table.csv", "connections.csv", "cards.jsonl"], ["clean", "dedupe"], 5, 2, 1, 2),
      ([], ["clean", "dedupe"], 0, 0, 0, 0),
    ] as [([String], [String], Int, Int, Int, Int)])
  func `every record that was read is accounted for`(
    files: [String], steps: [String], kept: Int, merged: Int, skipped: Int, rejected: Int
  ) throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    try place.write(SampleText.connections, to: "connections.csv")
    try place.write(SampleText.damagedCards, to: "cards.jsonl")
    let observer = RecordingObserver()
    let run = try Stage.run(files.map(place.input), steps, to: "jsonl", observer: observer)
    let balance = run.result.balance
    #expect(balance.kept == kept)
    #expect(balance.merged == merged)
    #expect(balance.skipped == skipped)
    #expect(balance.rejected == rejected)
    #expect(run.text.split(separator: "\n").count == kept)
    #expect(observer.ended.map(\.balance.read).reduce(0, +) == balance.read)
    #expect(observer.rejects.count == rejected)
    #expect(observer.begun == files)
  }

  @Test func `the equation leaves out what is zero and groups digits`() {
    var balance = Balance()
    #expect(balance.description == "read 0")
    balance.read = 1_243
    balance.kept = 1_021
    balance.merged = 219
    balance.rejected = 3
    #expect(balance.description == "read 1,243 = 1,021 kept + 219 merged + 3 rejected")
    balance.read = 1_001_243
    balance.skipped = 1_000_000
    #expect(
      balance.description
        == "read 1,001,243 = 1,021 kept + 219 merged + 1,000,000 skipped + 3 rejected")
  }

  @Test(arguments: [("opml", 1), ("xbel", 1), ("jsonl", 3)])
  func `who is not written is not kept`(format: String, kept: Int) throws {
    let place = try Workplace()
    let links = #""links":{"k1":{"uri":"https://ada.example/"}},"#
    let cards = ["", links, ""].enumerated().map { number, links in
      #"{"@type":"Card","version":"1.0",\#(links)"name":{"full":"Ada \#(number)"}}"#
    }
    try place.write(cards.joined(separator: "\n"), to: "a.jsonl")
    let balance = try Stage.run([place.input("a.jsonl")], [], to: format).result.balance
    #expect(balance.kept == kept)
    #expect(balance.unwritten == 3 - kept)
    #expect(balance.merged == 0 && balance.read == 3)
  }

  @Test func `a record that a reader passes by ends the run`() throws {
    let format = try #require(FormatRegistry.standard.writable(named: "jsonl"))
    let writer = format.makeWriter(WritingOptions())
    var run = Run(
      writer: writer, sink: MemorySink(), clusters: nil, rejects: nil,
      observer: RecordingObserver(), steps: [])
    do {
      try run.read(LosingSource(format))
      Issue.record("the loss was not seen")
    } catch RunError.unbalanced(let balance) {
      #expect(balance.read == 3 && balance.accounted == 2)
    }
  }

  @Test func `a contact that a step loses ends the run`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    do {
      _ = try Stage.run([place.input("table.csv")], through: [LosingStep()], to: "jsonl")
      Issue.record("the loss was not seen")
    } catch RunError.unbalanced(let balance) {
      #expect(balance.read == 3 && balance.accounted == 2)
    }
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_000, "-1,000"), (-999, "-999")])
  func `numbers are grouped by three digits`(number: Int, text: String) {
    #expect(Balance.grouped(number) == text)
  }

  @Test func `what a format cannot hold is counted, and does not touch the books`() throws {
    let place = try Workplace()
    let card =
      #"{"@type":"Card","version":"1.0","name":{"full":"Ada"},"speakToAs":{"grammaticalGender":"feminine"}}"#
    try place.write(card, to: "a.jsonl")
    let run = try Stage.run([place.input("a.jsonl")], [], to: "csv")
    #expect(run.result.losses.counts == ["speakToAs/grammaticalGender": 1])
    #expect(run.result.balance.kept == 1)
  }
}
