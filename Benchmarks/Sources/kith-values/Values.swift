import KithCleaning
import KithModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Answers about single values: for the comparison with the oracle, and how long each takes.
@main struct Values {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "phones": answerPhones()
    case "times": measure()
    default: print("usage: kith-values phones < numbers.tsv | kith-values times [VALUE …]")
    }
  }

  /// One line for each line `text<TAB>region`: E.164, extension, validity, kind, region, both formats.
  private static func answerPhones() {
    while let line = readLine() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let region = fields.count > 1 && !fields[1].isEmpty ? fields[1] : nil
      let number = PhoneNumber.parse(fields[0], region: region)
      let answers = [
        number?.e164, number?.extension, number?.isValid == true ? "valid" : nil,
        number?.kind?.rawValue, number?.region, number?.formatted(.national),
        number?.formatted(.international),
      ]
      print(answers.map { $0 ?? "" }.joined(separator: "\t"))
    }
  }

  private static func measure() {
    let people = (0..<1000).map { "\(Samples.given[$0 % 20]) \(Samples.surnames[$0 / 20 % 50])" }
    report("plain name", people) { NameStructure(full: $0).components.count }
    report("any name", Samples.names) { NameStructure(full: $0).components.count }
    report("phone in E.164", Samples.international) {
      PhoneNumber.parse($0, region: nil) != nil ? 1 : 0
    }
    report("phone as dialled", Samples.national) {
      PhoneNumber.parse($0, region: "US") != nil ? 1 : 0
    }
    report("date", Samples.dates) { DateText.date($0)?.month ?? 0 }
    report("job title", Samples.titles) { JobTitle($0).isDecisionMaker ? 1 : 0 }
    report("organisation key", Samples.organizations) { OrganizationKey.words($0).count }
    let cleaning = ContactCleaning(region: "US")
    report("row cleaned", people.enumerated().map { Samples.row($1, $0) }) {
      cleaning.clean($0).contact.changes.count
    }
  }

  /// Prints the best of five rounds, in CPU time: that of a clock says little where others work too.
  private static func report<Value>(_ name: String, _ values: [Value], _ work: (Value) -> Int) {
    let wanted = CommandLine.arguments.dropFirst(2)
    guard wanted.isEmpty || wanted.contains(name) else { return }
    var best = clock_t.max
    var sum = 0
    let rounds = max(1, 20_000 / values.count)
    // The first round fills the tables.
    for value in values { sum &+= work(value) }
    for _ in 0..<5 {
      let start = clock()
      for _ in 0..<rounds {
        for value in values { sum &+= work(value) }
      }
      best = min(best, clock() - start)
    }
    let nanoseconds = Double(best) * 1e9 / Double(CLOCKS_PER_SEC) / Double(rounds * values.count)
    print("\(name): \(Int(nanoseconds)) ns", sum == Int.min ? " " : "")
  }
}
