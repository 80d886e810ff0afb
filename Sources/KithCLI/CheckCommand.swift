import ArgumentParser
import KithFormats
import KithPipeline

/// `kith check`: what is in a file, and what is wrong with it.
struct CheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is in files: format, counts, what was understood, every problem.",
    discussion: """
      Ends with status 1 where there are problems. Writes nothing.

      With --for it also says what a tracker would refuse, duplicate or drop if it were given all the files, and
      which records 'kith merge' would make one; 'kith formats' lists the trackers.

      EXAMPLES
        kith check phone.vcf Connections.csv
        kith check contacts.csv --for hubspot
      """)

  @Option(name: .customLong("for"), help: "The tracker that the contacts are meant for.")
  var target: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var thresholds: ThresholdOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    var problems = 0
    var failures: [Diagnostic] = []
    var job = Job()
    try source.contribute(to: &job)
    job.validates = true
    job.keepsGoing = true
    let check = try target.map { TargetCheckStep(try FormatChoice.checked($0)) }
    for input in try job.openInputs() {
      let report = CheckReport(common)
      let survey = Survey()
      check?.begin()
      job.steps = [survey] + [check].compactMap { $0 }
      let result = try job.run([input], observer: report)
      failures += result.failures
      problems += result.problems + (check?.problems ?? 0) + (check?.losses.sorted.count ?? 0)
      if !common.json {
        try Console.show(report.lines(result, survey, target: target, check))
      } else {
        Console.say(
          json: SummaryLine.json(
            checked: input.fileName, as: report.format, result, survey, dropped: check?.losses))
      }
    }
    if target != nil, !common.json, !common.quiet { try sayWhoIsOne(job) }
    try Failure.end(failures)
    if problems > 0 { throw ExitCode(ExitStatus.problemsFound.rawValue) }
  }

  /// Says who is one person in all files together, by the steps of `merge`; standard input is gone by now.
  private func sayWhoIsOne(_ checked: Job) throws {
    var job = checked
    job.inputs = source.inputs.filter { $0 != "-" }
    guard !job.inputs.isEmpty else { return }
    var options = DeduplicationOptions()
    options.matching = try thresholds.matching()
    options.keepsRecords = true
    let step = try DeduplicationStep(options)
    job.validates = false
    job.steps = [CleaningStep(), step]
    let result = try job.run()
    let merges = try step.records?.mergesInWords(limit: 10) ?? []
    guard !merges.isEmpty else { return }
    let rest = result.balance.merged - merges.count
    try Console.show(
      ["'kith merge' would make one of"] + merges.map { "  \($0)" }
        + (rest > 0 ? ["  and \(Balance.grouped(rest)) more ('kith match' lists them)"] : []))
  }
}
