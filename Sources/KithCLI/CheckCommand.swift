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

      With --for it also says what a tracker would refuse, duplicate or drop if it were given all the files;
      'kith formats' lists the trackers.

      EXAMPLES
        kith check phone.vcf Connections.csv
        kith check contacts.csv --for hubspot
      """)

  @Option(name: .customLong("for"), help: "The tracker that the contacts are meant for.")
  var target: String?

  @OptionGroup var source: SourceOptions
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
    try Failure.end(failures)
    if problems > 0 { throw ExitCode(ExitStatus.problemsFound.rawValue) }
  }
}
