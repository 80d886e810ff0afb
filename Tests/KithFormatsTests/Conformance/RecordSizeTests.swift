import KithFormats
import Testing

/// How much memory a file may ask for.
@Suite struct RecordSizeTests {
  /// JSON Lines, of which a record may have a thousand bytes.
  private struct SmallFormat: ReadableFormat {
    let name = "small"
    let summary = "small records"
    let fileExtensions: [String] = []
    var maxRecordSize: Int { 1000 }

    let lines: any ReadableFormat

    func certainty(of sample: Sample) -> Certainty { .none }

    func makeReader(_ options: ReadingOptions) -> any ContactReader { lines.makeReader(options) }
  }

  private static func line(_ count: Int) -> String {
    let note = String(repeating: "x", count: count)
    return
      #"{"@type":"Card","version":"1.0","name":{"full":"Ada"},"notes":{"1":{"note":"\#(note)"}}}"#
      + "\n"
  }

  private static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(
      Array(text.utf8), format: SmallFormat(lines: ConformanceTests.readable("jsonl")),
      blockSize: 100)
  }

  @Test func `a record beyond the limit is refused before it is in memory`() throws {
    #expect(throws: ReadingError.self) { try Self.read(Self.line(200_000)) }
  }

  @Test func `many records of less are taken, however large the file`() throws {
    let text = String(repeating: Self.line(700), count: 20)
    #expect(try Self.read(text).contacts.count == 20)
  }

  @Test(arguments: FormatRegistry.standard.readable.map(\.name))
  func `every format has a limit, but one that keeps nothing`(name: String) throws {
    let format = try #require(FormatRegistry.standard.readable(named: name))
    #expect(format.maxRecordSize <= 64 << 20 || name == "feed")
  }
}
