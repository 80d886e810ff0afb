import ArgumentParser
import KithModel

/// `kith apart`: two records are two people, which takes a merge back.
struct ApartCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract:
      "Decide that two records are two people; a wrong merge comes apart when it is run again.",
    discussion: """
      Writes 'different' into the file of decisions, which 'merge' and the others take with --decisions.

      \(PairOptions.naming)

      EXAMPLES
        kith apart '#3' '#9' Contacts.vcf Connections.csv --decisions decisions.jsonl --reason "father and son"
        kith merge Contacts.vcf Connections.csv --decisions decisions.jsonl -o all.vcf
      """)

  @OptionGroup var options: PairDecisionOptions

  func perform() throws { try options.decide(.different) }
}
