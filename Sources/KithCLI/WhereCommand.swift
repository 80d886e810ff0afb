import ArgumentParser
import KithPipeline

/// `kith where`: the contacts that a question asks for.
struct WhereCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "Keep the contacts that a question asks for.",
    discussion: """
      A question compares fields with values, joined by 'and', 'or', 'not' and
      parentheses. '~' means contains, with '|' between alternatives. Case and
      accents do not count.

      EXAMPLES
        kith where 'org ~ acme|globex' Connections.csv
        kith where 'decision-maker and connected > 2024' Connections.csv
        kith where 'not has(email) or last-contact < 90d' list.jsonl -o call.csv
        kith where 'employer-in("firms.txt")' Connections.csv --to table
        kith where '"T-Shirt Size" = XL' members.csv

      OPERATORS
        = !=         equal to any, or to none, of the values
        ~            contains
        < > <= >=    for dates, numbers, seniority and text
        has(FIELD)   there is something in it
        employer-in("FILE")   an employer stands in the file, one on a line

      Dates are 2024, 2024-03 or 2024-03-07; 90d, 6w, 3m and 2y are so long ago,
      so 'connected < 90d' asks for longer ago than 90 days.

      FIELDS
      \(Question.fields)
        "…"             a column of a table, by its heading
      """)

  @Argument(help: "The question.")
  var question: String

  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    let query = try Question.query(question)
    plan.job.otherInputs += query.files
    return FilterStep(query)
  }
}
