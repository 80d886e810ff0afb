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
    let format = try source.from.map(FormatChoice.readable)
    let map = try source.map.map(InputFiles.columnMap)
    let check = try target.map { TargetCheckStep(try FormatChoice.checked($0)) }
    for input in try InputFiles.open(source.inputs, keepsGoing: true) {
      let report = CheckReport(common)
      let survey = Survey()
      check?.begin()
      var pipeline = Pipeline(inputs: [input], steps: [survey] + [check].compactMap { $0 })
      pipeline.format = format
      pipeline.columnMap = map
      pipeline.validates = true
      pipeline.keepsGoing = true
      let result = try pipeline.run(writer: NoWriter(), sink: NoSink(), observer: report)
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
