import ArgumentParser
import KithCleaning
import KithPipeline

/// `kith clean`: values in one canonical form, each change recorded.
struct CleanCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Bring names, e-mails and phones into one form; say what was changed.",
    discussion: "What a value was before is kept in the Card, under kith:changes.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var region: RegionOptions
  @OptionGroup var cleaning: CleaningOptions
  @Flag(help: "Add keywords from the titles: seniority:vp, function:sales, decision-maker.")
  var tagSeniority = false

  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    plan.add(common)
    try plan.add(source)
    plan.add(rejects)
    var rules = cleaning.rules
    if tagSeniority { rules.append(.titleSeniority) }
    plan.steps.append(CleaningStep(region: try region.checked(), rules: rules))
  }
}
