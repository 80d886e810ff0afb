import Foundation
import KithFormats
import KithMatching
import KithModel
import KithTestSupport
import Testing

@testable import KithPipeline

/// Runs from the first byte to the last.
@Suite struct PipelineTests {
  static let chains = [["clean"], ["dedupe"], ["clean", "dedupe"], ["dedupe", "clean"]]

  /// Files of all formats that are read, as paths under `Fixtures/`.
  static let fixtures = FormatRegistry.standard.formats.map(\.name).flatMap { format in
    TestFolder.files(in: format, endings: [""]).filter {
      !$0.hasSuffix(".golden") && !$0.hasSuffix(".md")
    }
  }

  static func input(fixture: String) throws -> Pipeline.Input {
    let path = TestFolder.fixtures.appending(path: fixture).path(percentEncoded: false)
    return Pipeline.Input(fileName: fixture, file: try InputFile(path))
  }

  @Test(arguments: chains, ["csv", "jsonl", "vcard"])
  func `steps in one process give the bytes that they give over JSON Lines`(
    chain: [String], format: String
  ) throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    try place.write(SampleText.connections, to: "connections.csv")
    let files = try ["table.csv", "connections.csv"].map(place.input)
    let atOnce = try Stage.run(files, chain, to: format)
    var stage = try Stage.run(["table.csv", "connections.csv"].map(place.input), [], to: "jsonl")
    for (index, step) in chain.enumerated() {
      try place.write(stage.text, to: "stage \(index)")
      stage = try Stage.run([place.input("stage \(index)")], [step], to: "jsonl")
    }
    try place.write(stage.text, to: "last stage")
    let last = try Stage.run([place.input("last stage")], [], to: format)
    #expect(last.text == atOnce.text)
    #expect(!atOnce.text.isEmpty)
  }

  @Test(arguments: fixtures)
  func `a pipe gives what a file gives`(fixture: String) throws {
    let whole = try Stage.run([Self.input(fixture: fixture)], [], to: "jsonl")
    let bytes = try Data(contentsOf: TestFolder.fixtures.appending(path: fixture))
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting
    Thread.detachNewThread {
      // In pieces, as a slow program writes.
      for start in stride(from: 0, to: bytes.count, by: 100) {
        try? writing.write(contentsOf: bytes[start..<min(bytes.count, start + 100)])
      }
      try? writing.close()
    }
    let number = pipe.fileHandleForReading.fileDescriptor
    let file = FileDescriptor(number, name: fixture, closesItself: false)
    let piped = try Stage.run(
      [Pipeline.Input(fileName: fixture, file: try InputFile(file))], [], to: "jsonl")
    #expect(piped.text == whole.text)
    #expect(piped.result.balance == whole.result.balance)
  }

  @Test(arguments: [100, 20_000])
  func `rows that were written before the last column came are as long as the header`(
    rows: Int
  ) throws {
    let place = try Workplace()
    let lines = (0..<rows).map { "Ada,Fairweather,\"say \"\"\($0)\"\"\r\n again\"\n" }
    try place.write("First Name,Last Name,Shoe size\n" + lines.joined(), to: "first.csv")
    try place.write("First Name,Last Name,Hat\nBen,Okoro,58\n", to: "second.csv")
    let table = try Stage.run(["first.csv", "second.csv"].map(place.input), [], to: "csv").text
    try place.write(table, to: "table.csv")
    let again = try Stage.run([place.input("table.csv")], [], to: "csv")
    #expect(again.text == table)
    #expect(table.hasPrefix("Full Name,") && table.contains(",Shoe size,Hat\r\n"))
    #expect(table.hasSuffix(",,58\r\n") && table.contains("0\"\"\n again\",\r\n"))
  }

  @Test func `rejects can be had back raw, with place and reason`() throws {
    let place = try Workplace()
    try place.write(SampleText.damagedCards, to: "cards.jsonl")
    let observer = RecordingObserver()
    _ = try Stage.run([place.input("cards.jsonl")], [], to: "jsonl", observer: observer)
    let lines = SampleText.damagedCards.split(separator: "\n").map(String.init)
    #expect(
      observer.rejects.map { String(decoding: $0.raw, as: UTF8.self) } == [lines[1], lines[3]])
    #expect(observer.rejects.map(\.line) == [2, 4])
    #expect(observer.rejects.map(\.record) == [2, 4])
    #expect(observer.rejects.allSatisfy { $0.file == "cards.jsonl" && !$0.reason.isEmpty })
  }

  @Test func `under strict a repair or reject makes the run come to nothing`() throws {
    let place = try Workplace()
    try place.write(SampleText.damagedCards, to: "cards.jsonl")
    var pipeline = Pipeline(inputs: [try place.input("cards.jsonl")])
    pipeline.isStrict = true
    let error = #expect(throws: RunError.self) { try Self.run(pipeline) }
    guard case .notStrict(problems: 2) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `hidden rows and notes are fine under strict`() throws {
    let place = try Workplace()
    try place.write(SampleText.connections, to: "connections.csv")
    var pipeline = Pipeline(inputs: [try place.input("connections.csv")], steps: [CleaningStep()])
    pipeline.isStrict = true
    #expect(try Self.run(pipeline).balance.skipped == 1)
  }

  /// Inputs, each of which gives a warning at another place.
  static let warned: [(name: String, text: String, steps: [String])] = [
    ("e.opml", #"<opml version="2.0"><body></body></opml>"#, []),
    (
      "f.jsonl",
      ["2999", "2024"].map { year in
        #"{"@type":"Card","version":"1.0","uid":"u\#(year)","name":{"full":"Ada Fair"},"#
          + #""emails":{"a":{"address":"ada@x.example"}},"updated":"\#(year)-01-01T00:00:00Z"}\#n"#
      }.joined(),
      ["dedupe"]
    ),
    (
      "u.vcf",
      ["Ada", "Ben"].map { "BEGIN:VCARD\nVERSION:4.0\nFN:\($0)\nUID:u\nEND:VCARD\n" }.joined(), []
    ),
  ]

  @Test(arguments: warned)
  func `under strict a warning is a problem, wherever it is raised`(
    name: String, text: String, steps: [String]
  ) throws {
    let place = try Workplace()
    try place.write(text, to: name)
    var options = DeduplicationOptions()
    options.survivorship.latestDay = "2030-01-01"
    let all: [any Step] = steps.isEmpty ? [] : [try DeduplicationStep(options)]
    var pipeline = Pipeline(inputs: [try place.input(name)], steps: all)
    pipeline.givesOwnUIDs = true
    pipeline.isStrict = true
    #expect(throws: RunError.self) { try Self.run(pipeline) }
  }

  @Test func `a file of which nothing is understood is an error`() throws {
    let place = try Workplace()
    try place.write("{\"@type\":\"Card\",\n{\"@type\":\"Card\",\n", to: "cards.jsonl")
    #expect(throws: RunError.self) {
      try Self.run(Pipeline(inputs: [place.input("cards.jsonl")]))
    }
  }

  @Test func `all files are recognised before the first is read`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    try place.write("\u{1}\u{0}\u{2}", to: "noise.bin")
    let observer = RecordingObserver()
    #expect(throws: RunError.self) {
      try Self.run(
        Pipeline(inputs: ["table.csv", "noise.bin"].map(place.input)), observer: observer)
    }
    #expect(observer.begun.isEmpty)
  }

  @Test func `all bytes of a file are told to whoever shows progress`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    let observer = RecordingObserver()
    _ = try Stage.run([place.input("table.csv")], [], to: "jsonl", observer: observer)
    #expect(observer.bytes == SampleText.table.utf8.count)
  }

  static func run(
    _ pipeline: Pipeline, observer: RecordingObserver = RecordingObserver()
  ) throws -> Pipeline.Result {
    let writer = try #require(
      FormatRegistry.standard.writable(named: "jsonl")?.makeWriter(WritingOptions()))
    return try pipeline.run(writer: writer, sink: MemorySink(), observer: observer)
  }
}
