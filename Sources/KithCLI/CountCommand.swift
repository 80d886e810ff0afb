import ArgumentParser
import KithPipeline

/// `kith count`: how many contacts there are.
struct CountCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Say how many contacts there are; write nothing.",
    discussion: """
      EXAMPLES
        kith count *.vcf
        kith where 'has(email)' list.jsonl then count
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    try plan.add(source)
    let step = CountingStep()
    plan.job.steps.append(step)
    plan.report = ("count", { try Console.show([String(step.count)]) })
  }
}
