import ArgumentParser
import KithFormats
import KithPipeline

/// A run that ends with a message and an exit code.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String
  /// What there is to choose from, a line each.
  let choices: [String]

  init(_ status: ExitStatus, _ description: String, choices: [String] = []) {
    self.status = status
    self.description = description
    self.choices = choices
  }

  /// The one place where errors become exit codes.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case RunError.notOpened(let error): self.init(.noInput, "error: \(error)")
    case InputError.standardInputClosed: self.init(.noInput, "error: \(error)")
    case let error as InputError: self.init(.usage, "error: \(error)")
    case RunError.notUnderstood(let fileName, let reason):
      self.init(.badInput, "\(fileName): error: \(reason)")
    case RunError.unbalanced(let balance):
      self.init(
        .software,
        "error: a bug in kith: the books do not balance (\(balance), which is \(Balance.grouped(balance.accounted))). Nothing was written. Please report it, with the command and, if you can, the input."
      )
    case RunError.notStrict(let problems):
      self.init(
        .badInput,
        "error: --strict: nothing was written, because of \(problems == 1 ? "1 repair or reject" : "\(problems) repairs or rejects") (see above)"
      )
    case RunError.notWhole(let diagnostic, let isList):
      let remedy =
        isList
        ? "the list would lose what is missing; mend it first" : "--keep-going writes the rest"
      self.init(
        ExitStatus(diagnostic.failure),
        "error: nothing was written, because '\(diagnostic.file)' cannot be read whole (see above); \(remedy)"
      )
    case let error as ReadingError: self.init(.badInput, "error: \(error)")
    case OutputError.isOtherOutput: self.init(.usage, "error: \(error)")
    case let error as OutputError: self.init(.cannotCreate, "error: \(error)")
    case is Interruption: self.init(.interrupted, "")
    case is ClosedPipe: self.init(.success, "")
    case let error as SystemError: self.init(.inputOutput, "error: \(error)")
    default:
      self.init(
        .software,
        "error: a bug in kith: \(error). Please report it, with the command and, if you can, the input."
      )
    }
  }

  /// Ends a run that kept going with the status of its first error, which was said when it was met.
  static func end(_ failures: [Diagnostic]) throws {
    guard let first = failures.first else { return }
    throw Failure(ExitStatus(first.failure), "")
  }

  /// Ends the program with what the parser has to say: help on standard output, an error in the form of ours.
  static func exit(parsing error: any Error) -> Never {
    let status = KithCommand.exitCode(for: error)
    let message = KithCommand.fullMessage(for: error)
    if status.isSuccess { show(message) }
    guard message.hasPrefix("Error: ") else { KithCommand.exit(withError: error) }
    // The parser's message and the usage below it.
    for line in ("error: " + message.dropFirst("Error: ".count)).split(separator: "\n") {
      Console.say(String(line))
    }
    KithCommand.exit(withError: status)
  }

  /// Writes what was asked for, the help or the version, and ends the program.
  private static func show(_ message: String) -> Never {
    do {
      try FileDescriptor.standardOutput.write(Array((message + "\n").utf8))
    } catch {
      Failure(error).exit(asJSON: false)
    }
    KithCommand.exit()
  }

  /// Says it and ends the program.
  func exit(asJSON isJSON: Bool) -> Never {
    if !description.isEmpty {
      if isJSON {
        Console.say(json: SummaryLine.json(self))
      } else {
        ([description] + choices).forEach(Console.say)
      }
    }
    KithCommand.exit(withError: ExitCode(status.rawValue))
  }
}
