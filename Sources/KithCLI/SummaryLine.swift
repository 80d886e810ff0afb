import KithFormats
import KithModel
import KithPipeline
import KithText

/// The end of a run as a line of JSON, for `--json`.
enum SummaryLine {
  /// The balance and the losses of a run.
  static func json(_ result: Pipeline.Result) -> [UInt8] {
    let losses = result.losses.sorted.map { number($0.field, $0.count) }
    let leftOut = result.leftOut.sorted.map { number($0.field, $0.count) }
    let notWhole = result.failures.map { JSONValue.string($0.file) }
    return line(
      "run.balance",
      balance(result.balance) + [JSONMember("losses", .object(losses))]
        + (leftOut.isEmpty ? [] : [JSONMember("leftOut", .object(leftOut))])
        + (notWhole.isEmpty ? [] : [JSONMember("notWhole", .array(notWhole))]))
  }

  /// What a check found in a file.
  static func json(
    checked file: String, as format: String, _ result: Pipeline.Result, _ survey: Survey,
    dropped: LossReport? = nil
  ) -> [UInt8] {
    let understood = survey.members.filter { $0.count > 0 }.map {
      number($0.member.field, $0.count)
    }
    let unmapped = survey.unmapped.sorted { $0.key < $1.key }.map { number($0.key, $0.value) }
    return line(
      "check.file",
      [JSONMember("file", .string(file)), JSONMember("format", .string(format))]
        + balance(result.balance)
        + [
          JSONMember("understood", .object(understood)),
          JSONMember("notUnderstood", .object(unmapped)),
        ]
        + (dropped.map {
          [JSONMember("dropped", .object($0.sorted.map { number($0.field, $0.count) }))]
        } ?? []))
  }

  /// Why a run came to nothing.
  static func json(_ failure: Failure) -> [UInt8] {
    let text = ([failure.description] + failure.choices).joined(separator: "\n")
    let message = text.hasPrefix("error: ") ? String(text.dropFirst("error: ".count)) : text
    return line(
      "run.failed", level: "error",
      [
        number("status", Int(failure.status.rawValue)), JSONMember("message", .string(message)),
      ])
  }

  private static func line(
    _ code: String, level: String = "info", _ members: [JSONMember]
  ) -> [UInt8] {
    var line: [UInt8] = []
    JSONValue.object(
      [JSONMember("level", .string(level)), JSONMember("code", .string(code))] + members
    ).encodeLine(into: &line)
    return line
  }

  private static func balance(_ balance: Balance) -> [JSONMember] {
    [
      number("read", balance.read), number("kept", balance.kept), number("merged", balance.merged),
      number("skipped", balance.skipped), number("rejected", balance.rejected),
    ] + (balance.notSelected == 0 ? [] : [number("notSelected", balance.notSelected)])
      + (balance.unwritten == 0 ? [] : [number("unwritten", balance.unwritten)])
      + (balance.takenApart == 0 ? [] : [number("takenApart", balance.takenApart)])
      + (balance.filesPassedOver == 0
        ? [] : [number("filesPassedOver", balance.filesPassedOver)])
  }

  private static func number(_ name: String, _ value: Int) -> JSONMember {
    JSONMember(name, .number(String(value)))
  }
}
