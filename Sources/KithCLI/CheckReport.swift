import KithFormats
import KithModel
import KithPipeline

/// Gathers what there is to say of one file.
final class CheckReport: RunObserver {
  private let options: CommonOptions
  /// What is shown of the diagnostics, a line each.
  private var lines: [String] = []
  private var repeats = RepeatCount()
  private var fileName = ""
  private var heading = ""
  /// The name of the format that the file was read as.
  private(set) var format = ""

  init(_ options: CommonOptions) { self.options = options }

  func begin(fileName: String, format: any ContactFormat) {
    self.format = format.name
    self.fileName = fileName
    heading = "\(self.fileName): \(format.name) (\(format.summary))"
  }

  func report(_ diagnostic: Diagnostic) {
    if options.json {
      var line: [UInt8] = []
      diagnostic.encodeJSON(into: &line)
      return Console.say(json: line)
    }
    guard !options.quiet || diagnostic.severity == .error else { return }
    if repeats.count(diagnostic) || options.verbose { lines.append(diagnostic.description) }
  }

  func end(fileName: String, format: any ContactFormat, balance: Balance) {}
  func advance(bytes: Int) {}

  /// The report, a line for each fact.
  ///
  /// Under `--quiet` only what could not be kept is left; the exit status says the rest.
  func lines(
    _ result: Pipeline.Result, _ survey: Survey, target: String? = nil,
    _ check: TargetCheckStep? = nil
  ) -> [String] {
    let findings = lines + (options.verbose ? [] : repeats.rest(of: fileName))
    if options.quiet { return findings }
    var lines = [heading, "  \(result.balance)"]
    let understood = survey.members.filter { $0.count > 0 }
      .map { "\($0.member.words) \($0.count)" }
    if !understood.isEmpty { lines.append("  understood: " + understood.joined(separator: ", ")) }
    let kept = survey.unmapped.sorted { $0.key < $1.key }.map {
      "\($0.key) (\($0.value))"
    }
    if !kept.isEmpty {
      lines.append("  kept without being understood: " + kept.joined(separator: ", "))
    }
    lines += findings.map { "  \($0)" }
    if let target, let check, !check.losses.isEmpty {
      lines.append("  \(target) would drop: \(Reporter.list(check.losses))")
    }
    let isFine = check.map { $0.problems == 0 && $0.losses.isEmpty } ?? true
    if result.problems == 0, isFine, kept.isEmpty { lines.append("  no problems") }
    return lines
  }
}
