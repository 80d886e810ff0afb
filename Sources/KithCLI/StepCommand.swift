import ArgumentParser
import KithPipeline

/// A verb that is one step: it reads what the stage before it hands on, or files, and writes what comes out of it.
protocol StepCommand: StageCommand {
  /// What is read and written, as every step has it.
  var options: StepOptions { get }
  /// Makes the step, and says in the plan what it needs besides.
  func makeStep(for plan: inout RunPlan) throws -> any Step
}

extension StepCommand {
  /// The options that every verb has.
  var common: CommonOptions { options.common }

  /// Adds what is read, the step, and what is written.
  func contribute(to plan: inout RunPlan) throws {
    try plan.add(options.source)
    plan.add(options.rejects)
    plan.add(options.sink)
    plan.job.steps.append(try makeStep(for: &plan))
  }
}

/// The options of a verb that is one step.
struct StepOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions
  @OptionGroup var sink: SinkOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions
}
