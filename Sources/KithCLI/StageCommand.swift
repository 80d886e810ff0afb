import ArgumentParser

/// A verb that can stand alone, in a pipe, or between `then`.
protocol StageCommand: Verb {
  /// Adds what the verb does to the plan of the run.
  func contribute(to plan: inout RunPlan) throws
}

extension StageCommand {
  /// Runs the verb alone.
  func perform() throws {
    var plan = RunPlan()
    try contribute(to: &plan)
    try plan.execute()
  }
}
