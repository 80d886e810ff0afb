import ArgumentParser
import KithMatching
import KithModel
import KithPipeline

/// `kith explain`: why two records are one, or are not.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why two records become one contact, or stay two.",
    discussion: """
      \(PairOptions.naming)

      EXAMPLES
        kith explain "Ben Okoro" "Benjamin Okoro" Contacts.vcf Connections.csv
        kith explain '#3' '#9' Contacts.vcf Connections.csv --json
      """)

  @OptionGroup var pair: PairOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var merging: MergingOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    try pair.refuseFile(source.inputs)
    var plan = RunPlan(common)
    try plan.add(source)
    let step = try merging.contribute(to: &plan, keepsRecords: true)
    try plan.look(isSummed: false) {
      if let records = step.records { try explain(in: records) }
    }
  }

  private func explain(in records: MatchedRecords) throws {
    let (a, b) = try pair.choose(from: records)
    let report = ExplainReport(
      records.matching, (a, try records.contact(at: a)), (b, try records.contact(at: b)))
    guard common.json else { return try Console.show(report.lines(width: Terminal.width)) }
    try Console.show(json: report.json)
  }
}
