import KithFormats
import KithPipeline

/// The balance as a line of JSON, for `--json`.
enum SummaryLine {
  static func json(_ result: Pipeline.Result) -> [UInt8] {
    let balance = result.balance
    let losses = result.losses.sorted.map { "\"\($0.field)\":\($0.count)" }.joined(separator: ",")
    return Array(
      ("{\"level\":\"info\",\"code\":\"run.balance\",\"read\":\(balance.read),\"kept\":\(balance.kept),"
        + "\"merged\":\(balance.merged),\"skipped\":\(balance.skipped),"
        + "\"rejected\":\(balance.rejected),\"losses\":{\(losses)}}\n").utf8)
  }
}
