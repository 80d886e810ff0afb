import KithFormats
import KithPipeline
import Testing

/// The step that brings values into one form.
@Suite struct CleaningStepTests {
  @Test func `numbers without a country are counted and noted, not guessed`() throws {
    let place = try Workplace()
    try place.write("Name,Phone\nAda Berg,030 1234567\nBen Okoro,040 7654321\n", to: "a.csv")
    let observer = RecordingObserver()
    let writer = try #require(
      FormatRegistry.standard.writable(named: "jsonl")?.makeWriter(WritingOptions()))
    let sink = MemorySink()
    let pipeline = Pipeline(inputs: [try place.input("a.csv")], steps: [CleaningStep()])
    let result = try pipeline.run(writer: writer, sink: sink, observer: observer)
    #expect(sink.text.contains("030 1234567") && sink.text.contains("040 7654321"))
    #expect(
      result.remarks == [
        "2 telephone numbers have no country; if they are all of one, give --region"
      ])
    #expect(observer.diagnostics.map(\.slug) == ["phone.no-country", "phone.no-country"])
    #expect(observer.diagnostics.map(\.line) == [2, 3])
    #expect(result.problems == 0)
  }

  @Test func `what a value was is written with it`() throws {
    let place = try Workplace()
    try place.write(SampleText.table, to: "table.csv")
    let run = try Stage.run([place.input("table.csv")], ["clean"], to: "jsonl")
    #expect(run.text.contains("\"name/components/0/value\""))
    #expect(run.text.contains("(415) 555-2671"))
    #expect(run.text.contains("+14155552671"))
    #expect(run.result.remarks == [])
  }
}
