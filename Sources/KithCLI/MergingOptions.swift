import ArgumentParser
import KithPipeline

/// How records become contacts; the verbs that merge, and those that say what would be merged, have the same.
struct MergingOptions: ParsableArguments {
  @OptionGroup var region: RegionOptions
  @OptionGroup var cleaning: CleaningOptions

  @Flag(help: "Merge only: no value is rewritten.")
  var noClean = false

  @Option(
    help: "A list that takes the contacts in and keeps its uids; it is read, not written.",
    completion: .file())
  var into: String?

  @OptionGroup var survivorship: SurvivorshipOptions
  @OptionGroup var decisions: DecisionOptions
  @OptionGroup var thresholds: ThresholdOptions

  /// Adds the steps to a plan; answers the one that merges.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - file: the decisions, where they are read already.
  ///   - keepsRecords: whether somebody will ask about the records.
  /// - Throws: ``Failure``, or ``SystemError`` where no temporary file can be made.
  func contribute(
    to plan: inout RunPlan, _ file: DecisionFile? = nil, keepsRecords: Bool = false
  ) throws -> DeduplicationStep {
    if !noClean {
      plan.job.steps.append(
        CleaningStep(region: try region.checked(), rules: cleaning.rules))
    }
    var options = DeduplicationOptions()
    options.decisions = try file ?? decisions.read()
    if file == nil { plan.job.otherInputs += decisions.files }
    options.survivorship = try survivorship.survivorship()
    options.matching = try thresholds.matching()
    options.namesMerges = plan.common.verbose
    options.keepsRecords = keepsRecords
    if let into {
      plan.job.inputs = [into] + (plan.job.inputs.isEmpty ? ["-"] : plan.job.inputs)
      plan.job.hasList = true
    }
    let step = try DeduplicationStep(options)
    plan.job.steps.append(step)
    return step
  }
}
