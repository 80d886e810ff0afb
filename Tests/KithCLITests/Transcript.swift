import Foundation

/// A command and what it is to print, from a fenced `console` block of a Markdown file.
///
/// ```console
/// $ kith convert a.vcf --to jsonl --quiet
/// {"@type":"Card",…}
/// => 65
/// ```
///
/// Standard output and standard error stand as they come, as on a terminal. `=> N` is the status
/// where it is not 0. All commands of one file run in one folder, one after the other.
struct Transcript: Sendable {
  struct Step: Sendable {
    var command: String
    var expected: String
    /// The lines of the file that hold what is expected.
    var lines: Range<Int>
  }

  let url: URL
  let lines: [String]
  let steps: [Step]

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var steps: [Step] = []
    var isInside = false
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(
          Step(command: String(line.dropFirst(2)), expected: "", lines: number + 1..<number + 1))
      } else if isInside, !steps.isEmpty {
        steps[steps.count - 1].expected += line + "\n"
        steps[steps.count - 1].lines = steps[steps.count - 1].lines.lowerBound..<number + 1
      }
    }
    self.steps = steps
  }

  /// The text of the file with what the commands print now.
  func rewritten(with outputs: [String]) -> String {
    var result = lines
    for (step, output) in zip(steps, outputs).reversed() {
      var new = output.components(separatedBy: "\n")
      if new.last == "" { new.removeLast() }
      result.replaceSubrange(step.lines, with: new)
    }
    return result.joined(separator: "\n")
  }
}
