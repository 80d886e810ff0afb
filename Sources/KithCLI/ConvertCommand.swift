import ArgumentParser

/// `kith convert`: any format to any other, nothing merged, nothing rewritten.
struct ConvertCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn files of one format into another.",
    discussion: """
      Records are neither merged nor rewritten. What the target cannot hold is counted.

      EXAMPLES
        kith convert Connections.csv --to vcard4 -o connections.vcf
        kith convert phone.vcf --to jsonl | jq .name.full
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var sink: SinkOptions
  @OptionGroup var rejects: RejectOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    var plan = RunPlan(common)
    try plan.add(source)
    plan.add(rejects)
    plan.sink = sink
    plan.saysWhatWasRead = true
    try plan.execute()
  }
}
