import KithFormats
import KithPipeline
import Testing

/// Runs pipelines in memory.
enum Stage {
  /// The names of the steps that make everyday commands.
  static func step(_ name: String) throws -> any Step {
    switch name {
    case "clean": CleaningStep(region: "US")
    case "dedupe": try DeduplicationStep()
    default: Survey()
    }
  }

  /// Takes files through steps; answers the bytes in a format, and what came of the run.
  static func run(
    _ inputs: [Pipeline.Input], _ steps: [String], to format: String,
    observer: RecordingObserver = RecordingObserver(), clusters: MemorySink? = nil
  ) throws -> (text: String, result: Pipeline.Result) {
    try run(
      inputs, through: steps.map(step), to: format, observer: observer, clusters: clusters)
  }

  /// The same, with steps of one's own.
  static func run(
    _ inputs: [Pipeline.Input], through steps: [any Step], to format: String,
    observer: RecordingObserver = RecordingObserver(), clusters: MemorySink? = nil
  ) throws -> (text: String, result: Pipeline.Result) {
    let format = try #require(FormatRegistry.standard.writable(named: format))
    let writer = format.makeWriter(WritingOptions())
    let pipeline = Pipeline(inputs: inputs, steps: steps)
    let sink = MemorySink()
    let result = try pipeline.run(
      writer: writer, sink: sink, clusters: clusters.map { ClusterList($0) }, observer: observer)
    return (sink.text, result)
  }
}
