import Foundation

/// What is wrong with how a run under a fault ended.
struct Verdict {
  /// What stood in the stage before.
  let old: Stage.Files
  /// What stands there after a run without faults.
  let new: Stage.Files
  /// What a run without faults writes to standard output.
  let output: Data

  /// What each confirmed answer of a review has made of the file; empty for other verbs.
  var decisions: [Data] = []

  /// All that is wrong, in words; empty where nothing is.
  func faults(of execution: Execution, _ fault: Fault, leaving files: Stage.Files) -> [String] {
    var faults = files.compactMap { wrong($0.key, $0.value, fault) }
    for path in old.keys where files[path] == nil { faults.append("\(path) is gone") }
    if fault.way != .kill { faults += wrong(execution, fault, files) }
    if execution.confirmed > 0, !decisions.isEmpty {
      let kept = files["out/d.jsonl"]?.count(where: { $0 == 0x0A }) ?? 0
      let told = decisions[min(execution.confirmed, decisions.count) - 1].count { $0 == 0x0A }
      if kept < told { faults.append("\(told) decisions were told to be kept, \(kept) are") }
    }
    return faults
  }

  /// What is wrong with a file.
  private func wrong(_ path: String, _ content: Data, _ fault: Fault) -> String? {
    if old[path] == content || new[path] == content || decisions.contains(content) { return nil }
    if old[path] != nil || new[path] != nil {
      return "\(path) is neither what it was nor what it should be (\(content.count) bytes)"
    }
    // A killed run cannot tidy up, and what cannot be unlinked stays; the next run is asked about both.
    return fault.way == .kill || fault.kind == "unlink" ? nil : "\(path) was left behind"
  }

  /// What is wrong with the status.
  private func wrong(
    _ execution: Execution, _ fault: Fault, _ files: Stage.Files
  ) -> [String] {
    let expected = Set([64, 65, 66, 73, 74, 75])
    let status = Int(execution.status)
    let isDone = files == new && execution.output == output
    if status == 0 {
      let isTold = fault.kind == "unlink" && execution.output == output
      return isDone || isTold ? [] : ["status 0, but not all is written"]
    }
    if fault.mustBeSurvived { return ["status \(status), where the call need only be made again"] }
    if !expected.contains(status) { return ["status \(status)"] }
    return execution.message.isEmpty && fault.kind != "say"
      ? ["status \(status) without a word"] : []
  }
}
