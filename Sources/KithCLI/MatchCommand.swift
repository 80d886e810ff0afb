import ArgumentParser
import KithPipeline

/// `kith match`: what `merge` would make one, what it would ask about, and why.
struct MatchCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "List who is one person and who may be, with the evidence. Writes no contacts.",
    discussion: """
      What 'merge' finds, by the same steps: give both the same options. With --json a line of JSON for each
      group and each doubtful pair.

      EXAMPLES
        kith match Contacts.vcf Connections.csv
        kith match Contacts.vcf Connections.csv --json | jq 'select(.outcome == "doubtful")'
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var merging: MergingOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    var plan = RunPlan(common)
    try plan.add(source)
    let step = try merging.contribute(to: &plan, keepsRecords: true)
    try plan.look { try MatchReport.write(step.records, common) }
  }
}
