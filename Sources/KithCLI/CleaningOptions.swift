import ArgumentParser
import KithCleaning

/// What is cleaned and what stays as it is.
struct CleaningOptions: ParsableArguments {
  /// What to do with values of a kind.
  enum Treatment: String, ExpressibleByArgument, CaseIterable {
    case asIs = "as-is"
    case clean
  }

  @Option(help: "Names: 'clean' repairs white space and names in one letter case; 'as-is'.")
  var names = Treatment.clean

  @Option(help: "Phones: 'clean' writes them in E.164 where the country is known; 'as-is'.")
  var phones = Treatment.clean

  @Option(help: "Titles: 'clean' repairs white space; 'as-is'.")
  var titles = Treatment.clean

  /// The rules that are left.
  var rules: [CleaningRule] {
    var kept: Set<Substring> = []
    if names == .asIs { kept.insert("name") }
    if phones == .asIs { kept.insert("phone") }
    if titles == .asIs { kept.insert("title") }
    return CleaningRule.all.filter { !kept.contains($0.subject) }
  }
}
