import ArgumentParser
import KithPipeline

/// `kith dedupe`: records of one person become one Card.
struct DedupeCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Find the records that are one person, and make them one.",
    discussion: "The evidence for each merge is kept in the Card, under kith:merges.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var survivorship: SurvivorshipOptions
  @OptionGroup var decisions: DecisionOptions
  @OptionGroup var thresholds: ThresholdOptions
  @OptionGroup var clusters: ClusterOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    try plan.add(source)
    plan.add(rejects)
    var options = DeduplicationOptions()
    options.decisions = try decisions.read()
    plan.job.otherInputs += decisions.files
    options.survivorship = try survivorship.survivorship()
    options.matching = try thresholds.matching()
    options.namesMerges = common.verbose
    plan.job.steps.append(try DeduplicationStep(options))
    plan.job.clusters = clusters.clusters
  }
}
