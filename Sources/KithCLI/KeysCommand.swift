import ArgumentParser
import KithPipeline

/// `kith keys`: what matching keeps of each record, and what it can be found by.
struct KeysCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Write what is compared of each record, and the keys that it can be found by.",
    discussion: """
      The first of four stages that find what 'match' finds, spread over as many processes as you like.
      Parts of a list are numbered on with --first.

      EXAMPLES
        kith keys Contacts.vcf Connections.csv -o records.jsonl
        kith model records.jsonl -o model.jsonl
        kith score records.jsonl --model model.jsonl --shard 1/2 -o pairs1.jsonl
        kith score records.jsonl --model model.jsonl --shard 2/2 -o pairs2.jsonl
        kith cluster pairs1.jsonl pairs2.jsonl --records records.jsonl --model model.jsonl
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var region: RegionOptions
  @OptionGroup var cleaning: CleaningOptions

  @Flag(help: "Compare values as they are written.")
  var noClean = false

  @Option(help: "The number of the first record.")
  var first = 1

  @OptionGroup var output: LineOutput
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard first > 0 else { throw ValidationError("records are numbered from 1") }
  }

  func perform() throws {
    var plan = RunPlan(common)
    try plan.add(source)
    if !noClean {
      plan.job.steps.append(CleaningStep(region: try region.checked(), rules: cleaning.rules))
    }
    let files = try plan.job.openInputs()
    let outputs = OutputSet(inputs: plan.job.identities(of: files), mayReplace: common.force)
    plan.job.steps.append(KeysStep(try outputs.open(output.output ?? "-"), first: first - 1))
    try plan.look(files, isSummed: false) {}
    try outputs.commit()
  }
}
