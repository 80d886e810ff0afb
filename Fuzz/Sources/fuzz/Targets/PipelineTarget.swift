import KithFormats
import KithModel
import KithPipeline

/// A whole run, as the command line makes it: read, then clean, take apart or find duplicates, then write.
///
/// Everybody who is read is in what is written, and the books say how many.
struct PipelineTarget: FuzzTarget {
  let name = "pipeline"

  func run(_ input: [UInt8]) throws {
    var choice = Choice(input)
    let file = InputSlot.shared
    file.fill(input)
    let witness = Witness()
    let sink = CollectingSink()
    var pipeline = Pipeline(
      inputs: [.init(fileName: "fuzz", file: try InputFile(file.path))],
      steps: [witness] + (try Self.steps(&choice)))
    pipeline.givesOwnUIDs = choice.number(below: 2) == 0
    let registry = FormatRegistry.standard
    guard let format = registry.readable(named: "jsonl"),
      let writer = registry.writable(named: "jsonl")?.makeWriter(WritingOptions())
    else { return expect(false, "there are no JSON Lines") }
    let result: Pipeline.Result
    do {
      result = try pipeline.run(writer: writer, sink: sink, observer: SilentObserver())
    } catch is RunError {
      // It may be refused, in a sentence.
      return
    }
    let written = try Reading.read(sink.bytes, as: format)?.contacts ?? []
    expect(written.count == result.balance.kept, "the books count others than are written")
    // A merged Card may have records of more places than it says itself.
    expect(
      witness.places.isSubset(of: written.flatMap(\.sources).map { Place($0) }),
      "a record is in no contact that is written")
  }

  private static func steps(_ choice: inout Choice) throws -> [any Step] {
    switch choice.number(below: 4) {
    case 0: [CleaningStep(region: "US"), try DeduplicationStep()]
    case 1: [SplitStep(), try DeduplicationStep()]
    case 2: [try DeduplicationStep(), SplitStep()]
    default: [CleaningStep(region: "DE")]
    }
  }
}

/// A step that notes who passes.
private final class Witness: StreamingStep {
  private(set) var places: Set<Place> = []

  func pass(_ contacts: [Contact], report: (Diagnostic) -> Void) -> [Contact] {
    for source in contacts.lazy.flatMap(\.sources) { places.insert(Place(source)) }
    return contacts
  }
}

private final class CollectingSink: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
