import ArgumentParser

/// A verb of the command line: what fails in it ends with a message of ours and an exit code.
protocol Verb: ParsableCommand {
  /// Does what the verb is for.
  func perform() throws
}

extension Verb {
  /// Does it, with every error made a ``Failure``.
  func run() throws {
    do {
      try perform()
    } catch let status as ExitCode {
      throw status
    } catch {
      throw Failure(error)
    }
  }
}
