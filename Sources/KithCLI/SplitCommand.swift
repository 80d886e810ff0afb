import ArgumentParser
import KithPipeline

/// `kith split`: merged Cards become the records that they were made of.
struct SplitCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Take merged Cards apart into the records that they were made of.",
    discussion: """
      A merged Card keeps its records, under kith:records, as long as it is JSON: so a list can be taken apart, or
      merged again by other rules, when the files that it was made of are gone.

      EXAMPLES
        kith split merged.jsonl > records.jsonl
        kith split merged.jsonl --only "Jon Pereira" then write --to vcard -o two.vcf
        kith split merged.jsonl then dedupe --prefer linkedin:org,title > again.jsonl
      """)

  @Option(help: "Whom to take apart: a uid, a place or a name; may be given again.")
  var only: [String] = []

  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    SplitStep(only)
  }
}
