import ArgumentParser

/// `kith`: the root of all commands.
struct KithCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith",
    abstract: "The people you know, from wherever they are, as one clean list.",
    discussion: """
      EXAMPLES
        kith merge Contacts.vcf Connections.csv blogroll.opml -o contacts.csv
        kith convert old.vcf --to vcard4 -o new.vcf
        kith read *.vcf then clean then dedupe then write --to csv -o people.csv
        kith check Connections.csv

      Pipeline stages are joined by '|' between processes, or by 'then' in one.
      'kith formats' lists what can be read and written, 'kith help VERB' says more of a verb.
      Files are recognised by their content. Inputs are never changed.
      """,
    version: KithVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Everyday",
        subcommands: [
          ConvertCommand.self, MergeCommand.self, ReviewCommand.self, LinkCommand.self,
          ApartCommand.self,
        ]),
      CommandGroup(
        name: "Inspect",
        subcommands: [
          MatchCommand.self, ExplainCommand.self, CheckCommand.self, ColumnsCommand.self,
          FormatsCommand.self,
        ]),
      CommandGroup(
        name: "Pipeline",
        subcommands: [
          ReadCommand.self, CleanCommand.self, DedupeCommand.self, SplitCommand.self,
          WriteCommand.self,
        ]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          WhereCommand.self, SortCommand.self, HeadCommand.self, TailCommand.self,
          SampleCommand.self, CountCommand.self, TagCommand.self, UntagCommand.self,
        ]),
      CommandGroup(
        name: "Matching in stages",
        subcommands: [
          KeysCommand.self, ModelCommand.self, ScoreCommand.self, ClusterCommand.self,
        ]),
    ])

  /// The verbs that can stand between `then`.
  static let stages = configuration.subcommands.compactMap { $0 as? any StageCommand.Type }

  /// All verbs, for suggestions.
  static var verbs: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }
}

/// The version of the program.
enum KithVersion {
  /// The number, as in the changelog.
  static let current = "0.1.0"
}
