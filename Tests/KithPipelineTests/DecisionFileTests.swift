import Foundation
import KithFormats
import KithModel
import KithPipeline
import Testing

/// The file in which decisions stay.
@Suite struct DecisionFileTests {
  static let decision = PairDecision(
    uid: "a", with: "b", verdict: .different, reason: "father and \"son\"", names: ["A", "B"])

  static let other = PairDecision(uid: "c", with: "d", verdict: .same)

  @Test func `what is decided is in the file at once, with the line of each`() throws {
    let place = try Workplace()
    var file = DecisionFile(fileName: place.path("decisions.jsonl"))
    #expect(try file.add(Self.decision))
    #expect(try DecisionFile(reading: file.fileName).decisions == [Self.decision])
    #expect(try file.add(Self.other))
    let read = try DecisionFile(reading: file.fileName)
    #expect(read.decisions == [Self.decision, Self.other] && file.decisions == read.decisions)
    #expect(read.lines == [1, 2] && file.lines == [1, 2])
    #expect(place.names == ["decisions.jsonl"])
  }

  @Test func `what is said twice stands there once, unless for another reason`() throws {
    let place = try Workplace()
    var file = DecisionFile(fileName: place.path("decisions.jsonl"))
    #expect(try file.add(Self.decision))
    #expect(try !file.add(Self.decision))
    var again = Self.decision
    again.reason = "they told me"
    #expect(try file.add(again))
    #expect(try DecisionFile(reading: file.fileName).decisions.count == 2)
  }

  @Test(arguments: [
    "{\"verdict\": \"same\", \"uid\": \"x\", \"with\": \"y\", \"who\": \"me\"}\n\n"
      + "{\"with\":\"y\",\"uid\":\"z\",\"verdict\":\"different\"}",
    "{\"verdict\":\"same\",\"uid\":\"x\",\"with\":\"y\"}\r\n \r\n",
    "\u{FEFF}{\"verdict\":\"same\",\"uid\":\"x\",\"with\":\"y\"}", "\n\n", "\u{FEFF}", "",
  ])
  func `what people wrote in the file stays as they wrote it`(text: String) throws {
    let place = try Workplace()
    try place.write(text, to: "decisions.jsonl")
    var file = try DecisionFile(continuing: place.path("decisions.jsonl"))
    let before = file.decisions
    try file.add(Self.decision)
    let added = try #require(place.text("decisions.jsonl"))
    #expect(added.utf8.starts(with: text.utf8))
    #expect(try DecisionFile(reading: file.fileName).decisions == before + [Self.decision])
    try file.remove(Self.decision)
    let removed = try #require(place.text("decisions.jsonl"))
    #expect(removed == text || removed == text + "\n")
    #expect(place.names == ["decisions.jsonl"])
  }

  @Test func `two who decide at the same time lose nothing`() throws {
    let place = try Workplace()
    var mine = try DecisionFile(continuing: place.path("decisions.jsonl"))
    var yours = try DecisionFile(continuing: place.path("decisions.jsonl"))
    try mine.add(Self.decision)
    try yours.add(Self.other)
    #expect(try DecisionFile(reading: mine.fileName).decisions == [Self.decision, Self.other])
    try mine.remove(Self.decision)
    #expect(try DecisionFile(reading: mine.fileName).decisions == [Self.other])
    try yours.add(Self.decision)
    #expect(yours.decisions == [Self.other, Self.decision])
  }

  @Test func `taking back finds nothing to take back where somebody else has`() throws {
    let place = try Workplace()
    var file = try DecisionFile(continuing: place.path("decisions.jsonl"))
    try file.add(Self.other)
    try file.remove(Self.decision)
    #expect(try DecisionFile(reading: file.fileName).decisions == [Self.other])
  }

  @Test(arguments: [1, 20])
  func `all who decide at once about a file that nobody has made are heard`(count: Int) async throws
  {
    let place = try Workplace()
    let path = place.path("decisions.jsonl")
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<count {
        group.addTask {
          var file = DecisionFile(fileName: path)
          return try file.add(PairDecision(uid: "u\(number)", with: "b", verdict: .same))
        }
      }
      for try await isAdded in group { #expect(isAdded) }
    }
    #expect(try DecisionFile(reading: path).decisions.count == count)
    #expect(place.names == ["decisions.jsonl"])
  }

  @Test func `a link stays a link, and the mode stays`() throws {
    let place = try Workplace()
    try place.write("", to: "real")
    try place.setMode(of: "real", 0o600)
    try place.link("decisions.jsonl", to: "real")
    var file = try DecisionFile(continuing: place.path("decisions.jsonl"))
    try file.add(Self.other)
    try file.add(Self.decision)
    try file.remove(Self.other)
    #expect(place.destination(of: "decisions.jsonl") == "real")
    #expect(place.mode(of: "real") == 0o600)
    #expect(try DecisionFile(reading: place.path("real")).decisions == [Self.decision])
  }

  @Test func `a folder, a pipe, or a link to nothing is no file of decisions`() throws {
    let place = try Workplace()
    try place.makeFolder("folder")
    try place.link("link", to: "nowhere")
    #expect(unsafe mkfifo(place.path("pipe"), 0o600) == 0)
    for name in ["folder", "link", "pipe", "no/file"] {
      #expect(throws: OutputError.self) {
        var file = try DecisionFile(continuing: place.path(name))
        try file.add(Self.decision)
      }
    }
    #expect(place.names == ["folder", "link", "pipe"])
  }

  @Test func `nothing is added to a file with a line that is no decision`() throws {
    let place = try Workplace()
    var file = try DecisionFile(continuing: place.path("d.jsonl"))
    try place.write("{\"verdict\":\"sa", to: "d.jsonl")
    #expect(throws: RunError.self) { try file.add(Self.decision) }
    #expect(place.text("d.jsonl") == "{\"verdict\":\"sa")
  }

  @Test(arguments: [
    "nonsense", "[]", "{\"verdict\":\"same\",\"uid\":\"a\"}",
    "{\"verdict\":\"maybe\",\"uid\":\"a\",\"with\":\"b\"}",
  ])
  func `a line that is no decision is refused by its number`(line: String) throws {
    let place = try Workplace()
    try place.write("{\"verdict\":\"same\",\"uid\":\"a\",\"with\":\"b\"}\n" + line, to: "d.jsonl")
    do {
      _ = try DecisionFile(reading: place.path("d.jsonl"))
      Issue.record("it was read")
    } catch RunError.notUnderstood(let fileName, _) {
      #expect(fileName.hasSuffix("d.jsonl:2"))
    }
  }
}
