import ArgumentParser
import KithPipeline

/// Where the program begins.
@main
enum Main {
  static func main() {
    guard StandardDescriptors.open() else {
      KithCommand.exit(withError: ExitCode(ExitStatus.inputOutput.rawValue))
    }
    Interruption.catchSignals()
    let arguments = Array(CommandLine.words.dropFirst())
    do {
      // Where the system does not hand out the command line, nobody knows what to do; help would be a success.
      guard !CommandLine.words.isEmpty else {
        throw Failure(.inputOutput, "error: the command line cannot be read")
      }
      // Scripts ask this often, and the parser would look at every verb first.
      if arguments == ["--version"] {
        try Console.show([KithVersion.current])
      } else if arguments.contains("then") {
        try StageChain(arguments).run()
      } else {
        // `kith help VERB` of an unknown verb would silently be the help of all.
        let isHelp = arguments.first == "help"
        try suggestVerb(for: isHelp ? arguments.dropFirst().first : arguments.first)
        var command = try KithCommand.parseAsRoot(arguments)
        try command.run()
      }
    } catch let error as SystemError {
      Failure(error).exit(asJSON: false)
    } catch let failure as Failure {
      // What failed may be the parsing, so the flag is looked for in the words themselves.
      failure.exit(asJSON: arguments.contains("--json"))
    } catch {
      Failure.exit(parsing: error)
    }
  }

  /// Throws with a suggestion where the first word is no verb; the parser has none for verbs.
  private static func suggestVerb(for word: String?) throws {
    guard let word, !word.hasPrefix("-"), !KithCommand.verbs.contains(word) else { return }
    let hint = Suggestion.phrase(forVerb: word, among: KithCommand.verbs)
    throw Failure(.usage, "error: unknown verb '\(word)'.\(hint) ('kith --help' lists them)")
  }
}
