import ArgumentParser

/// `kith read`: files to Cards.
struct ReadCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read files; print a table, or JSON Lines into a pipe.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    try plan.add(source)
    plan.add(rejects)
  }
}
