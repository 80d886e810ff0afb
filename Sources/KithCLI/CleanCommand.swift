import ArgumentParser
import KithCleaning
import KithPipeline

/// `kith clean`: values in one canonical form, each change recorded.
struct CleanCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Bring names, e-mails and phones into one form; show or undo what was changed.",
    discussion: """
      What a value was before is kept in the Card, under kith:changes; --undo puts it back.

      EXAMPLES
        kith clean contacts.vcf --region DE --dry-run
        kith clean contacts.vcf --region DE > clean.jsonl
        kith clean clean.jsonl --undo then write --to vcard -o as-written.vcf
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var region: RegionOptions
  @OptionGroup var cleaning: CleaningOptions
  @Flag(help: "Add keywords from the titles: seniority:vp, function:sales, decision-maker.")
  var tagSeniority = false

  @Flag(name: [.customShort("n"), .long], help: "Write nothing; list what would be rewritten.")
  var dryRun = false

  @Flag(help: "Put back what values were before they were cleaned.")
  var undo = false

  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if undo, tagSeniority {
      throw ValidationError("'--undo' takes keywords away, '--tag-seniority' adds them")
    }
  }

  func contribute(to plan: inout RunPlan) throws {
    try plan.add(source)
    plan.add(rejects)
    let list = dryRun ? ChangeReport(isUndo: undo, isJSON: common.json) : nil
    if let list { plan.report = ("--dry-run", list.finish) }
    if undo {
      plan.job.steps.append(CleaningUndoStep(list: list))
    } else {
      var rules = cleaning.rules
      if tagSeniority { rules.append(.titleSeniority) }
      plan.job.steps.append(CleaningStep(region: try region.checked(), rules: rules, list: list))
    }
  }
}
