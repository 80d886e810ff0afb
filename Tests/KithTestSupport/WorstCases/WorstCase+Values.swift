extension WorstCase {
  /// Long values, read and cleaned.
  static let values = [
    value("Name", "words") { "w\(word($0)) " },
    value("Name", "titles") { _ in "Dr. " },
    value("Name", "particles") { _ in "van der " },
    value("Name", "brackets") { _ in "Ada (x) " },
    value("Last Name", "degrees") { _ in "Fair, PhD, " },
    value("Last Name", "open brackets") { _ in "(" },
    value("Phone", "numbers") { "\(phone($0)) / " },
    value("Phone", "digits") { _ in "0" },
    value("Phone", "extensions") { _ in "4155550100 ext 1 " },
    value("Email", "addresses") { "Ada <a\($0)@x.example>, " },
    value("Email", "signs") { _ in "a@" },
    value("Email", "brackets") { _ in "(((a@x.example) " },
    value("Website", "addresses") { "https://x.example/\($0) " },
    value("Website", "escapes") { _ in "%41" },
    value("Company", "legal forms") { _ in "GmbH " },
    value("Job Title", "jobs") { _ in "VP & Engineer at " },
    value("Birthday", "months") { _ in "1 Jan " },
    value("Tags", "tags") { "t\($0);" },
    value("Notes", "lines") { "line \($0)\n" },
  ]

  private static func value(
    _ heading: String, _ what: String, _ part: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    WorstCase(
      name: "csv: \(what) of \(heading)", format: "csv", fileName: "in.csv",
      words: ["clean", "IN", "--region", "US", "--tag-seniority"], count: 2000
    ) { count in
      let name = heading == "Last Name" ? "First Name" : "Surname"
      return "\(name),\(heading),City,Zip\nAda,\"\(many(count, part))\",Town,1\n"
    }
  }
}
