import ArgumentParser
import KithPipeline

/// `kith head`: the first contacts.
struct HeadCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Keep the first contacts.",
    discussion: """
      EXAMPLES
        kith head 10 Connections.csv
        kith sort last-contact list.jsonl then head 10 -o call-first.csv
      """)

  @OptionGroup var amount: AmountOptions
  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    SamplingStep(.first(amount.count))
  }
}

/// `kith tail`: the last contacts.
struct TailCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail", abstract: "Keep the last contacts.",
    discussion: """
      EXAMPLES
        kith tail 10 Connections.csv
      """)

  @OptionGroup var amount: AmountOptions
  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    SamplingStep(.last(amount.count))
  }
}

/// `kith sample`: some contacts at random.
struct SampleCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Keep some contacts, chosen at random.",
    discussion: """
      They stay in their order. The same seed and input give the same contacts, on
      every machine.

      EXAMPLES
        kith sample 10 Connections.csv
        kith sample 10 Connections.csv --seed 2 then write --to table
      """)

  @OptionGroup var amount: AmountOptions

  @Option(help: "Another number gives other contacts.")
  var seed: UInt64 = 1

  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    SamplingStep(.random(amount.count, seed: seed))
  }
}

/// How many contacts are kept.
struct AmountOptions: ParsableArguments {
  @Argument(help: "How many.")
  var count: Int

  func validate() throws {
    if count < 0 { throw ValidationError("'\(count)' is no number of contacts") }
  }
}
