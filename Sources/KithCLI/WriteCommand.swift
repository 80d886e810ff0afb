import ArgumentParser

/// `kith write`: Cards to files.
struct WriteCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write contacts in the format that you ask for.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var sink: SinkOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    plan.add(common)
    try plan.add(source)
    plan.add(rejects)
    plan.sink = sink
  }
}
