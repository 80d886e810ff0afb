import ArgumentParser
import KithPipeline

/// `kith dedupe`: records of one person become one Card.
struct DedupeCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Find the records that are one person, and make them one.",
    discussion: "The evidence for each merge is kept in the Card, under kith:merges.")

  @OptionGroup var survivorship: SurvivorshipOptions
  @OptionGroup var decisions: DecisionOptions
  @OptionGroup var thresholds: ThresholdOptions
  @OptionGroup var clusters: ClusterOptions
  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    var rules = DeduplicationOptions()
    rules.decisions = try decisions.read()
    plan.job.otherInputs += decisions.files
    rules.survivorship = try survivorship.survivorship()
    rules.matching = try thresholds.matching()
    rules.namesMerges = common.verbose
    plan.job.clusters = clusters.clusters
    return try DeduplicationStep(rules)
  }
}
