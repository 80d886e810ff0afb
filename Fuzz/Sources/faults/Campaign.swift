import Foundation
import Synchronization

/// All faults of a scenario, one after the other, on all cores.
struct Campaign: Sendable {
  let program: Execution.Program
  let fixtures: URL

  /// What came of a scenario.
  struct Result {
    var runs = 0
    var faults: [String] = []
  }

  /// Runs a scenario without a fault, and then with each.
  func run(_ scenario: Scenario) throws -> Result {
    let (verdict, counts) = try expectation(of: scenario)
    let faults = Fault.all(of: counts)
    let found = Mutex<[(Int, String)]>([])
    DispatchQueue.concurrentPerform(iterations: faults.count) { index in
      let wrong: [String]
      do {
        wrong = try check(scenario, faults[index], verdict)
      } catch {
        wrong = ["could not be run: \(error)"]
      }
      found.withLock { list in
        list += wrong.map { (index, "\(scenario.name) \(faults[index]): \($0)") }
      }
    }
    let sorted = found.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
    return Result(runs: faults.count, faults: sorted)
  }

  /// What a run without faults does; two such runs must do the same.
  private func expectation(of scenario: Scenario) throws -> (Verdict, [String: Int]) {
    let stage = try Stage(scenario, fixtures: fixtures)
    defer { stage.remove() }
    let old = try stage.files()
    let counts = stage.folder.appending(path: "counts")
    let execution = try Execution.run(scenario, in: stage, program, counts: counts)
    let new = try stage.files()
    guard execution.status == 0 else {
      throw CampaignError("\(scenario.name) fails without a fault: \(execution.message)")
    }
    var verdict = Verdict(old: old, new: new, output: execution.output)
    if !scenario.answers.isEmpty { verdict.decisions = Self.steps(old, new) }
    return (verdict, execution.counts)
  }

  /// The file of decisions after each answer.
  private static func steps(_ old: Stage.Files, _ new: Stage.Files) -> [Data] {
    let before = old["out/d.jsonl"]?.count(where: { $0 == 0x0A }) ?? 0
    guard let text = new["out/d.jsonl"] else { return [] }
    let ends = text.indices.filter { text[$0] == 0x0A }
    return ends.dropFirst(before).map { text[...$0] }
  }

  private func check(
    _ scenario: Scenario, _ fault: Fault, _ verdict: Verdict
  ) throws -> [String] {
    let stage = try Stage(scenario, fixtures: fixtures)
    defer { stage.remove() }
    let execution = try Execution.run(scenario, in: stage, program, fault: fault)
    let left = try stage.files()
    let wrong = verdict.faults(of: execution, fault, leaving: left)
    // Where all is as it was, the next run is one without faults.
    guard wrong.isEmpty, fault.way == .kill, scenario.answers.isEmpty, left != verdict.old else {
      return wrong
    }
    return try again(scenario, in: stage, verdict)
  }

  /// What is wrong with the next run after one that was killed: nothing is in its way, and it tidies up.
  private func again(
    _ scenario: Scenario, in stage: Stage, _ verdict: Verdict
  ) throws -> [String] {
    let execution = try Execution.run(scenario, in: stage, program)
    let files = try stage.files()
    if execution.status == 73, !scenario.replaces { return [] }
    guard execution.status == 0 else {
      return ["the next run ends with \(execution.status): \(execution.message)"]
    }
    let left = Set(files.keys).subtracting(verdict.new.keys)
    return left.isEmpty ? [] : ["the next run leaves \(left.sorted().joined(separator: ", "))"]
  }
}

/// Why nothing could be tried.
struct CampaignError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
