import KithFormats
import KithModel
import KithPipeline
import Testing

/// The file in which decisions stay.
@Suite struct DecisionFileTests {
  static let decision = PairDecision(
    uid: "a", with: "b", verdict: .different, reason: "father and \"son\"", names: ["A", "B"])

  @Test func `what is written is read again, with the line of each`() throws {
    let place = try Workplace()
    var file = DecisionFile(fileName: place.path("decisions.jsonl"))
    file.append(Self.decision)
    file.append(PairDecision(uid: "c", with: "d", verdict: .same))
    try file.save()
    let read = try DecisionFile(reading: file.fileName)
    #expect(read.decisions == file.decisions)
    #expect(read.lines == [1, 2])
  }

  @Test func `what people wrote in the file stays as they wrote it`() throws {
    let place = try Workplace()
    let text = """
      {"verdict": "same", "uid": "x", "with": "y", "who": "me"}

      {"with":"y","uid":"z","verdict":"different"}
      """
    try place.write(text, to: "decisions.jsonl")
    var file = try DecisionFile(reading: place.path("decisions.jsonl"))
    #expect(file.lines == [1, 3])
    file.append(Self.decision)
    try file.save()
    #expect(place.text("decisions.jsonl")?.hasPrefix(text + "\n{") == true)
    file.removeLast()
    try file.save()
    #expect(place.text("decisions.jsonl") == text + "\n")
    #expect(place.names == ["decisions.jsonl"])
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
