import ArgumentParser
import KithFormats
import KithPipeline

/// `kith columns`: what the headings of a table are taken for.
struct ColumnsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Show what the headings of a table are taken for, and write it out to change it.",
    discussion: """
      EXAMPLES
        kith columns members.csv
        kith columns members.csv --write-map members.map
        kith merge members.csv --map members.map -o all.csv
      """)

  @Argument(help: "The table to look at; '-' is standard input.", completion: .file())
  var input: String

  @Option(help: "A table of headings for CSV: lines 'heading = field'.", completion: .file())
  var map: String?

  @Option(
    help: "Write the mapping to this file, in the form that --map reads; '-' is standard output.",
    completion: .file())
  var writeMap: String?

  @OptionGroup var common: CommonOptions

  func perform() throws {
    var job = Job(inputs: [input])
    job.otherInputs = [map].compactMap(\.self)
    let inputs = try job.openInputs()
    guard let file = inputs.first, file.folder == nil else {
      throw Failure(.usage, "error: '\(input)' is a folder; name a table in it")
    }
    let map = try map.map(MapFile.read)
    let mapping: TableMapping
    do {
      mapping = try TableMapping(
        file.file.source(), options: ReadingOptions(fileName: input, columnMap: map),
        registry: FormatChoice.registry)
    } catch let error as ReadingError {
      throw RunError.notUnderstood(fileName: input, error)
    }
    if let writeMap, writeMap != "-" {
      let outputs = OutputSet(
        inputs: job.identities(of: inputs), mayReplace: common.force)
      var output = try outputs.open(writeMap)
      try output.write(Array(mapping.mapText.utf8))
      try outputs.commit()
      if !common.quiet { Console.say("\(writeMap) written") }
    } else {
      guard writeMap == nil else { return try Console.show(file: mapping.mapText) }
      let report = MappingReport(fileName: input, mapping)
      if common.json { try Console.show(json: report.json) } else { try Console.show(report.lines) }
    }
  }
}
