import ArgumentParser

/// `kith read IN… then clean then dedupe then write …`: stages in one process.
struct StageChain {
  private let stages: [any StageCommand]

  /// Parses the stages.
  ///
  /// - Throws: ``Failure`` where the words make no chain, or the parser's errors.
  init(_ arguments: [String]) throws {
    stages = try arguments.split(separator: "then", omittingEmptySubsequences: false)
      .map { try Self.stage(Array($0)) }
    for stage in stages.dropLast() where stage is WriteCommand {
      throw Failure(.usage, "error: 'write' is the last stage of a chain")
    }
    for stage in stages.dropFirst() where stage is ReadCommand {
      throw Failure(.usage, "error: 'read' is the first stage of a chain")
    }
  }

  private static func stage(_ words: [String]) throws -> any StageCommand {
    guard let verb = words.first else {
      throw Failure(.usage, "error: a stage is missing before or after 'then'")
    }
    let names = KithCommand.stages.map { $0._commandName }
    guard names.contains(verb) else {
      let hint = Suggestion.phrase(forVerb: verb, among: names)
      throw Failure(
        .usage,
        "error: '\(verb)' is no stage of a chain.\(hint) (stages are \(names.joined(separator: ", ")))"
      )
    }
    return try parse(words)
  }

  /// Parses one stage as if it stood alone, so that errors and help show how it is used.
  private static func parse(_ words: [String]) throws -> any StageCommand {
    let command = try KithCommand.parseAsRoot(words)
    if let stage = command as? any StageCommand { return stage }
    // Not a stage, but the help that was asked for.
    var help = command
    try help.run()
    throw ExitCode.success
  }

  /// Runs them as one pipeline.
  func run() throws {
    do {
      guard let first = stages.first else { return }
      var plan = RunPlan(first.common)
      for (index, stage) in stages.enumerated() {
        plan.isFirstStage = index == 0
        plan.add(stage.common)
        try stage.contribute(to: &plan)
      }
      try plan.execute()
    } catch {
      throw Failure(error)
    }
  }
}
