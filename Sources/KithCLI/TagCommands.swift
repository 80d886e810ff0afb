import ArgumentParser
import KithPipeline

/// `kith tag`: contacts with one more keyword.
struct TagCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Add a keyword to every contact.",
    discussion: """
      vCard has it as a category, Google's tables as a label.

      EXAMPLES
        kith tag linkedin Connections.csv -o tagged.vcf
        kith read list.jsonl then where 'org ~ acme' then tag prospect > prospects.jsonl
      """)

  @Argument(help: "The keyword.")
  var word: String

  @OptionGroup var options: StepOptions

  func validate() throws { try Self.check(word) }

  /// Refuses an empty keyword.
  static func check(_ word: String) throws {
    if word.allSatisfy(\.isWhitespace) { throw ValidationError("a keyword has letters or signs") }
  }

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    TaggingStep(word)
  }
}

/// `kith untag`: contacts without a keyword.
struct UntagCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag", abstract: "Take a keyword away from every contact that has it.",
    discussion: """
      EXAMPLES
        kith untag prospect list.jsonl -o list-2.jsonl
      """)

  @Argument(help: "The keyword, in any case.")
  var word: String

  @OptionGroup var options: StepOptions

  func validate() throws { try TagCommand.check(word) }

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    TaggingStep(word, isRemoval: true)
  }
}
