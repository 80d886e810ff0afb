import ArgumentParser
import KithMatching
import KithPipeline

/// `kith cluster`: the last stage of matching.
struct ClusterCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: "Make groups of scored pairs: the lines that 'match --json' writes.",
    discussion: """
      Takes the lines of 'kith score', of all shards, and the records and the model that these were made of. See
      'kith help keys'.
      """)

  @Argument(help: "What 'kith score' has written; '-' is standard input.", completion: .file())
  var pairs: [String] = []

  @Option(
    parsing: .upToNextOption, help: "What 'kith keys' has written, all parts.",
    completion: .file())
  var records: [String]

  @Option(help: "What 'kith model' has written.", completion: .file())
  var model: String

  @OptionGroup var thresholds: ThresholdOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    let model = try LinkageModel(try LineInput.open(model))
    let records = try StagedRecords(try LineInput.open(records))
    let matching = try records.match(
      model, try LineInput.open(pairs), try thresholds.matching())
    try MatchReport.write(matching) { records.name(at: $0) }
  }
}

/// Where to list what was merged.
struct ClusterOptions: ParsableArguments {
  @Option(
    help: "List which record went into which contact in this CSV file.", completion: .file())
  var clusters: String?
}
