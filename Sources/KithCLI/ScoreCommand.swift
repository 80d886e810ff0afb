import ArgumentParser
import KithMatching
import KithPipeline

/// `kith score`: the pairs that may be one person, with their weights.
struct ScoreCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Weigh the pairs of records that have a key in common.",
    discussion: """
      Takes the lines of 'kith keys', and of all keys those that --shard names: of 1/4 those that leave a rest of
      0 when they are divided by 4, and so on. Records without any of these may be left out. See 'kith help keys'.
      """)

  @Argument(help: "What 'kith keys' has written; '-' is standard input.", completion: .file())
  var records: [String] = []

  @Option(help: "What 'kith model' has written.", completion: .file())
  var model: String

  @Option(help: "Which part of the keys, as 1/4.")
  var shard: ShardChoice = .whole

  @OptionGroup var output: LineOutput
  @OptionGroup var common: CommonOptions

  func perform() throws {
    let model = try LinkageModel(try LineInput.open(model))
    let pairs = try StagedRecords(try LineInput.open(records)).scores(model, of: shard.shard)
    try output.write(
      pairs.map(\.json), inputs: records + [self.model], mayReplace: common.force)
  }
}
