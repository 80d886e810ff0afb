import ArgumentParser
import KithModel
import KithPipeline

/// `kith review`: somebody settles the doubtful pairs, once and for all.
struct ReviewCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through the doubtful pairs and decide: y, n, s, r, e, u, q, ?.",
    discussion: """
      Shows each pair side by side. Every answer is saved at once in the file of decisions, so that you may stop at
      any time; 'merge' and the others take it with --decisions. Contacts are not written.

      Where there is no terminal, or with --no-input, nothing is asked: status 75 says that pairs wait.

      EXAMPLES
        kith review Contacts.vcf Connections.csv --decisions decisions.jsonl
        kith merge Contacts.vcf Connections.csv --decisions decisions.jsonl -o all.vcf
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var merging: MergingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard merging.decisions.decisions != nil else {
      throw ValidationError("Missing expected argument '--decisions <decisions>'")
    }
  }

  func perform() throws {
    var plan = RunPlan(common)
    try plan.add(source)
    guard let decisions = merging.decisions.decisions else { return }
    let file = try DecisionFile(continuing: decisions)
    plan.job.addedFile = decisions
    let step = try merging.contribute(to: &plan, file, keepsRecords: true)
    try plan.look(isSummed: false) { if let records = step.records { try review(records, file) } }
  }

  private func review(_ records: MatchedRecords, _ file: DecisionFile) throws {
    let session = ReviewSession(records.questions)
    guard session.count > 0 else {
      if !common.quiet { Console.say("no pair is left to decide") }
      return
    }
    guard RawTerminal.isThere, !common.noInput else {
      let pairs = session.count == 1 ? "1 pair waits" : "\(session.count) pairs wait"
      throw Failure(
        .reviewNeeded,
        "error: \(pairs) for a decision, and there is no terminal to ask at ('kith match' lists them)"
      )
    }
    var review = TerminalReview(session, records, file)
    defer { if !common.quiet { Console.say(review.summary) } }
    try review.run()
  }
}
