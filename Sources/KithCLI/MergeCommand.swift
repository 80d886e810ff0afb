import ArgumentParser
import KithMatching
import KithPipeline

/// `kith merge`: the main job, which is read, clean, dedupe and write.
struct MergeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one clean list without duplicates of all the files.",
    discussion: """
      The same as: kith read IN… then clean then dedupe then write

      Merged is what is one person with a probability of \(Bits.percent(MatchingOptions().mergeAbove)) or more (--merge-above); nothing is
      dropped. Pairs that may be one person are kept apart, and counted.

      EXAMPLES
        kith merge Contacts.vcf Connections.csv blogroll.opml -o contacts.csv
        kith merge *.vcf --region DE --to vcard4 -o all.vcf --clusters merged.csv
        kith merge *.vcf --dry-run
        kith merge --into all.jsonl Connections.csv --decisions decisions.jsonl -o new.jsonl
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var sink: SinkOptions
  @OptionGroup var merging: MergingOptions

  @Flag(
    name: [.customShort("n"), .long],
    help: "Do all of it, say what would be merged, and write nothing.")
  var dryRun = false

  @OptionGroup var clusters: ClusterOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    var plan = RunPlan(common)
    try plan.add(source)
    plan.add(rejects)
    let step = try merging.contribute(to: &plan, keepsRecords: dryRun)
    plan.sink = sink
    plan.job.clusters = clusters.clusters
    plan.saysWhatWasRead = true
    if dryRun { plan.preview = { try MatchReport.write(step.records, common) } }
    try plan.execute()
  }
}
