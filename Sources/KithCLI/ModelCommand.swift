import ArgumentParser
import KithPipeline

/// `kith model`: how common the values of a list are.
struct ModelCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Count how common the values of all records are, and who shares them.",
    discussion: "Takes the lines of 'kith keys', of all parts of a list; see 'kith help keys'.")

  @Argument(help: "What 'kith keys' has written; '-' is standard input.", completion: .file())
  var records: [String] = []

  @OptionGroup var output: LineOutput
  @OptionGroup var common: CommonOptions

  func perform() throws {
    let model = try StagedRecords(try LineInput.open(records)).model()
    try output.write(model.json, inputs: records, mayReplace: common.force)
  }
}
