import ArgumentParser
import KithPipeline

/// What to read.
struct SourceOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(
    name: [.customShort("f"), .long],
    help: "The format of the inputs; by default each is recognised.")
  var from: String?

  @Option(help: "A table of headings for CSV: lines 'heading = field'.", completion: .file())
  var map: String?

  /// Says in a job what is read.
  ///
  /// - Throws: ``Failure`` where there is no such format, or the map cannot be read.
  func contribute(to job: inout Job) throws {
    job.inputs = inputs
    job.registry = FormatChoice.registry
    job.format = try from.map(FormatChoice.readable)
    job.columnMap = try map.map(MapFile.read)
    job.otherInputs += [map].compactMap(\.self)
  }
}
