import ArgumentParser
import KithCleaning
import KithPipeline

/// `kith clean`: values in one canonical form, each change recorded.
struct CleanCommand: StepCommand {
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

  @OptionGroup var region: RegionOptions
  @OptionGroup var cleaning: CleaningOptions

  @Flag(help: "Add keywords from the titles: seniority:vp, function:sales, decision-maker.")
  var tagSeniority = false

  @Flag(name: [.customShort("n"), .long], help: "Write nothing; list what would be rewritten.")
  var dryRun = false

  @Flag(help: "Put back what values were before they were cleaned.")
  var undo = false

  @OptionGroup var options: StepOptions

  func validate() throws {
    if undo, tagSeniority {
      throw ValidationError("'--undo' takes keywords away, '--tag-seniority' adds them")
    }
  }

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    let list = dryRun ? ChangeReport(isUndo: undo, isJSON: common.json) : nil
    if let list { plan.report = ("--dry-run", list.finish) }
    if undo { return CleaningUndoStep(list: list) }
    var rules = cleaning.rules
    if tagSeniority { rules.append(.titleSeniority) }
    return CleaningStep(region: try region.checked(), rules: rules, list: list)
  }
}
