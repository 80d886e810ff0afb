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
    try pair.refuseFile(source.inputs)
    var file = try DecisionFile(continuing: decisions)
    var plan = RunPlan(common)
    try plan.add(source)
    plan.job.addedFile = decisions
    var options = DeduplicationOptions()
    options.keepsRecords = true
    let step = try DeduplicationStep(options)
    plan.job.steps.append(step)
    try plan.look(isSummed: false) {
      guard let records = step.records else { return }
      let decision = try decision(verdict, in: records)
      try file.add(decision)
      guard !common.quiet else { return }
      let names = decision.names.map { "'\($0)'" }.joined(separator: " and ")
      Console.say(
        "\(names) are \(verdict == .same ? "one person" : "two people"); decisions are in \(decisions)"
      )
      if let line = file.contradiction(of: decision) {
        Console.say(
          "but line \(line) of it says that they are two, and that counts; delete the line if they are one"
        )
      }
    }
  }

  private func decision(
    _ verdict: PairDecision.Verdict, in records: MatchedRecords
  ) throws -> PairDecision {
    let (a, b) = try pair.choose(from: records)
    let contacts = try a == b ? parts(of: records.contact(at: a)) : [a, b].map(records.contact)
    return PairDecision(contacts[0], contacts[1], verdict, reason: reason)
  }

  /// The two of those that were merged into one Card that are meant.
  private func parts(of card: Contact) throws -> [Contact] {
    let parts = ContactSplitting.split(card)
    guard parts.count > 1 else {
      throw Failure(
        .usage,
        "error: '\(pair.record)' and '\(pair.other)' are one record; read the files that it was merged from"
      )
    }
    let (a, b) = try pair.choose(among: parts)
    return [parts[a], parts[b]]
  }
}

/// `kith link`: two records are one person.
struct LinkCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Decide that two records are one person.",
    discussion: """
      Writes 'same' into the file of decisions, which 'merge' and the others take with --decisions.

      \(PairOptions.naming)

      EXAMPLES
        kith link "Ben Okoro" "Benny O." Contacts.vcf Connections.csv --decisions decisions.jsonl
      """)

  @OptionGroup var options: PairDecisionOptions

  func perform() throws { try options.decide(.same) }
}

/// `kith apart`: two records are two people, which takes a merge back.
struct ApartCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract:
      "Decide that two records are two people; a wrong merge comes apart when it is run again.",
    discussion: """
      Writes 'different' into the file of decisions, which 'merge' and the others take with --decisions.

      \(PairOptions.naming)

      EXAMPLES
        kith apart '#3' '#9' Contacts.vcf Connections.csv --decisions decisions.jsonl --reason "father and son"
        kith merge Contacts.vcf Connections.csv --decisions decisions.jsonl -o all.vcf
      """)

  @OptionGroup var options: PairDecisionOptions

  func perform() throws { try options.decide(.different) }
}
