import ArgumentParser
import KithMatching
import KithModel
import KithPipeline

/// What it takes to decide about two records by hand.
struct PairDecisionOptions: ParsableArguments {
  @OptionGroup var pair: PairOptions
  @OptionGroup var source: SourceOptions

  @Option(help: "The file of decisions; it is made if it is missing.", completion: .file())
  var decisions: String

  @Option(help: "Why, in your own words.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  /// Adds the decision to the file.
  ///
  /// - Throws: ``Failure``, or what reading and writing throw.
  func decide(_ verdict: PairDecision.Verdict) throws {
    var file = try DecisionOptions.read(decisions, mayBegin: true)
    var plan = RunPlan()
    plan.add(common)
    try plan.add(source)
    var options = DeduplicationOptions()
    options.keepsRecords = true
    let step = try DeduplicationStep(options)
    plan.steps.append(step)
    try plan.look(isSummed: false) {
      guard let records = step.records else { return }
      let decision = try decision(verdict, in: records)
      file.append(decision)
      try file.save()
      guard !common.quiet else { return }
      let names = decision.names.map { "'\($0)'" }.joined(separator: " and ")
      Console.say(
        "\(names) are \(verdict == .same ? "one person" : "two people"); decisions are in \(decisions)"
      )
    }
  }

  private func decision(
    _ verdict: PairDecision.Verdict, in records: MatchedRecords
  ) throws -> PairDecision {
    let (a, b) = try pair.choose(from: records)
    guard a != b else {
      throw Failure(
        .usage,
        "error: '\(pair.record)' and '\(pair.other)' are one record; read the files that it was merged from"
      )
    }
    var decision = try records.decision(on: RecordPair(a, b), verdict)
    decision.reason = reason
    return decision
  }
}
