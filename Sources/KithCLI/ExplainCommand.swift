import ArgumentParser
import KithMatching
import KithModel
import KithPipeline

/// `kith explain`: why two records are one, or are not.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why two records become one contact, or stay two.",
    discussion: """
      A record is named by its uid, by '#5' for the fifth that is read, by its place as in messages ('book.csv:7'
      is a line, 'book.csv#6' a record), or by its name or some words of it.

      EXAMPLES
        kith explain "Ben Okoro" "Benjamin Okoro" Contacts.vcf Connections.csv
        kith explain '#3' '#9' Contacts.vcf Connections.csv --json
      """)

  @Argument(help: "One record.")
  var record: String

  @Argument(help: "The other record.")
  var other: String

  @OptionGroup var source: SourceOptions
  @OptionGroup var merging: MergingOptions
  @OptionGroup var common: CommonOptions

  func perform() throws {
    var plan = RunPlan()
    plan.add(common)
    try plan.add(source)
    let step = try merging.contribute(to: &plan, keepsRecords: true)
    try plan.look(isSummed: false) {
      if let records = step.records { try explain(in: records) }
    }
  }

  private func explain(in records: MatchedRecords) throws {
    let found = try records.search([record, other])
    // Two namesakes: both words mean both of them.
    let isPair = found[0] == found[1] && found[0].count == 2
    let a = isPair ? found[0][0] : try one(record, found[0], records)
    let b = isPair ? found[0][1] : try one(other, found[1], records)
    let report = ExplainReport(
      records.matching, (a, try records.contact(at: a)), (b, try records.contact(at: b)))
    try FileDescriptor.standardOutput.write(
      Array((common.json ? report.json : report.text(width: Terminal.width)).utf8))
  }

  private func one(_ text: String, _ found: [Int], _ records: MatchedRecords) throws -> Int {
    guard let first = found.first else {
      throw Failure(.problemsFound, "error: no record is '\(text)'")
    }
    guard found.count > 1 else { return first }
    let list = try found.prefix(10).map { number in
      let contact = try records.contact(at: number)
      return "  #\(number + 1) \(contact.place) \(contact.label)"
    }
    let rest = found.count > 10 ? ["  and \(found.count - 10) more"] : []
    throw Failure(
      .usage,
      (["error: '\(text)' may be any of these; name one by its number or place"] + list + rest)
        .joined(separator: "\n"))
  }
}
