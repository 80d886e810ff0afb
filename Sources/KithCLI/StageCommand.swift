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

/// `kith write`: Cards to files.
struct WriteCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write contacts in the format that you ask for.",
    discussion: """
      With --map, csv and tsv have the headings of the map, in its order, and under them its fields.

      EXAMPLES
        kith read phone.vcf then write --to csv --columns "Full Name,Email,Mobile=phone.mobile"
        kith read phone.vcf then write --to csv --map members.map -o members.csv
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var sink: SinkOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func contribute(to plan: inout RunPlan) throws {
    try plan.add(source)
    plan.add(rejects)
    plan.sink = sink
    // What is written has the map's columns; the Cards that come in have none.
    plan.writtenMap = source.map
  }
}
