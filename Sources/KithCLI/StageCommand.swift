import ArgumentParser

/// A verb that can stand alone, in a pipe, or between `then`.
protocol StageCommand: Verb {
  /// The options that every verb has.
  var common: CommonOptions { get }
  /// Adds what the verb does to the plan of the run.
  func contribute(to plan: inout RunPlan) throws
}

extension StageCommand {
  /// Runs the verb alone.
  func perform() throws {
    var plan = RunPlan(common)
    try contribute(to: &plan)
    try plan.execute()
  }
}
