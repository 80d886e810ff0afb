import ArgumentParser

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
