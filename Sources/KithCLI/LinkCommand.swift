import ArgumentParser
import KithModel

/// `kith link`: two records are one person.
struct LinkCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Decide that two records are one person.",
    discussion: """
      Writes 'same' into the file of decisions, which 'merge' and the others take with --decisions.

      \(PairOptions.naming)

      EXAMPLES
        kith link "Ben Okoro" "Benny O." Contacts.vcf Connections.csv --decisions decisions.jsonl
      """)

  @OptionGroup var options: PairDecisionOptions

  func perform() throws { try options.decide(.same) }
}
