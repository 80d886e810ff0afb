import KithFormats
import KithPipeline
import KithText

/// Says on standard error what happens during a run.
final class Reporter: RunObserver {
  private let options: CommonOptions
  private let saysWhatWasRead: Bool
  private let colors: Bool
  private var progress: ProgressBar?
  private var repeats = RepeatCount()

  init(_ options: CommonOptions, saysWhatWasRead: Bool) {
    self.options = options
    self.saysWhatWasRead = saysWhatWasRead
    colors = Terminal.colors(options.color)
  }

  var wantsLosses: Bool { options.verbose }

  /// Shows how far a run is until it ends, well or not.
  func watch<Result>(_ run: () throws -> Result) rethrows -> Result {
    defer { progress?.clear() }
    return try run()
  }

  func begin(totalBytes: Int) {
    progress = ProgressBar(
      options.progress, isQuiet: options.quiet || options.json, total: totalBytes)
  }

  func begin(fileName: String, format: any ContactFormat) { repeats = RepeatCount() }

  func report(_ diagnostic: Diagnostic) {
    if options.json {
      var line: [UInt8] = []
      diagnostic.encodeJSON(into: &line)
      return Console.say(json: line)
    }
    guard isShown(diagnostic.severity) else { return }
    let isShown = repeats.count(diagnostic)
    guard isShown || options.verbose else { return }
    progress?.clear()
    Console.say(diagnostic, inColor: colors)
  }

  private func isShown(_ severity: Diagnostic.Severity) -> Bool {
    switch severity {
    case .note: options.verbose
    case .warning: !options.quiet
    case .error: true
    }
  }

  func end(fileName: String, format: any ContactFormat, balance: Balance) {
    guard !options.json else { return }
    for line in options.verbose ? [] : repeats.rest(of: fileName) {
      progress?.clear()
      Console.say(line)
    }
    guard saysWhatWasRead || options.verbose, !options.quiet else { return }
    progress?.clear()
    Console.say("\(fileName): \(format.name), \(Self.counts(balance))")
  }

  private static func counts(_ balance: Balance) -> String {
    let contacts = "\(Balance.grouped(balance.kept)) contact\(balance.kept == 1 ? "" : "s")"
    let others = [
      (balance.merged, "merged"), (balance.skipped, "skipped"), (balance.rejected, "rejected"),
    ]
    .filter { $0.0 > 0 }.map { "\(Balance.grouped($0.0)) \($0.1)" }
    let files = balance.filesPassedOver
    let passedOver = "\(Balance.grouped(files)) file\(files == 1 ? "" : "s") without contacts"
    return ([contacts] + others + (files > 0 ? [passedOver] : [])).joined(separator: ", ")
  }

  func advance(bytes: Int) { progress?.advance(bytes) }

  /// Says what came of the run.
  func summarize(_ result: Pipeline.Result, format: (any ContactFormat)?, output: String?) {
    if options.json { return Console.say(json: SummaryLine.json(result)) }
    guard !options.quiet else { return }
    Console.say(result.balance.description)
    if !result.failures.isEmpty { Console.say(Self.missing(result.failures)) }
    if !result.leftOut.isEmpty { Console.say("left out: \(Self.list(result.leftOut))") }
    if let format, !result.losses.isEmpty {
      Console.say("\(format.name) cannot hold: \(Self.list(result.losses))")
    }
    for remark in result.remarks { Console.say(remark) }
    if let output { Console.say("\(output) written") }
  }

  /// What was not read whole, by name.
  private static func missing(_ failures: [Diagnostic]) -> String {
    let files = failures.map(\.file)
    let shown = files.prefix(maxNames).map { TerminalText.safe($0) }.joined(separator: ", ")
    let rest = files.count > maxNames ? " and \(Balance.grouped(files.count - maxNames)) more" : ""
    return "not read whole: \(Balance.grouped(files.count)) (\(shown)\(rest))"
  }

  private static let maxNames = 10

  /// What is counted, in words.
  static func list(_ losses: LossReport) -> String {
    losses.words.map { "\($0.words) (\(Balance.grouped($0.count)))" }
      .joined(separator: ", ")
  }
}
