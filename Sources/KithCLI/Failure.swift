import ArgumentParser
import KithFormats
import KithPipeline

/// A run that ends with a message and an exit code.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }

  /// The one place where errors become exit codes.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case RunError.notUnderstood(let fileName, let reason):
      self.init(.badInput, "\(TerminalText.safe(fileName)): error: \(reason)")
    case RunError.notStrict(let problems):
      self.init(
        .badInput,
        "error: --strict: nothing was written, because of \(problems == 1 ? "1 repair or reject" : "\(problems) repairs or rejects") (see above)"
      )
    case let error as ReadingError: self.init(.badInput, "error: \(error)")
    case let error as OutputError: self.init(.cannotCreate, "error: \(error)")
    case is Interruption: self.init(.interrupted, "")
    case let error as SystemError where error.isClosedPipe: self.init(.success, "")
    case let error as SystemError: self.init(.inputOutput, "error: \(error)")
    default:
      self.init(
        .software,
        "error: a bug in kith: \(error). Please report it, with the command and, if you can, the input."
      )
    }
  }

  /// Ends the program with what the parser has to say: help on standard output, an error in the form of ours.
  static func exit(parsing error: any Error) -> Never {
    let status = KithCommand.exitCode(for: error)
    let message = KithCommand.fullMessage(for: error)
    guard !status.isSuccess, message.hasPrefix("Error: ") else {
      KithCommand.exit(withError: error)
    }
    Console.say(TerminalText.safeLines("error: " + message.dropFirst("Error: ".count)))
    KithCommand.exit(withError: status)
  }

  /// Says it and ends the program.
  func exit(asJSON isJSON: Bool) -> Never {
    if !description.isEmpty {
      if isJSON {
        Console.write(SummaryLine.json(self))
      } else {
        Console.say(TerminalText.safeLines(description))
      }
    }
    KithCommand.exit(withError: ExitCode(status.rawValue))
  }
}
