import KithCleaning
import KithText

/// Which of two numbers in the dates of a table is the day, and what tells it.
///
/// A date with a number above 12 shows it for all of them. Where no date of the first 64 KiB does, what is known
/// of who wrote the table decides: the language of its headings, its exporter, its separator.
struct CSVDateOrder {
  let order: DateText.Order
  /// What tells the order, as the end of a sentence.
  let reason: String
  /// Whether nothing tells it.
  let isGuess: Bool

  /// Looks through the beginning of a table whose header is done with.
  init(_ plan: CSVPlan, _ records: consuming CSVRecords, passing toPass: Int) {
    if let shown = Self.shown(plan, &records, passing: toPass) {
      self.init(
        shown.order,
        "since '\(TerminalText.short(shown.text))' in line \(shown.line) can be read only so")
    } else if plan.isForeign {
      let code = plan.language.map { " (\($0.code))" } ?? ""
      self.init(.dayFirst, "as under headings in another language\(code)")
    } else if plan.dialect.name != Dialect.generic.name {
      self.init(.monthFirst, "as exports in English have it")
    } else if records.delimiter == ASCII.semicolon {
      self.init(.dayFirst, "as where semicolons stand between cells")
    } else {
      self.init(.monthFirst, "though no date in the table shows which is which", isGuess: true)
    }
  }

  private init(_ order: DateText.Order, _ reason: String, isGuess: Bool = false) {
    self.order = order
    self.reason = reason
    self.isGuess = isGuess
  }

  /// Whether the day comes before the month.
  var isDayFirst: Bool { order == .dayFirst }

  /// What the order of a date is called.
  var words: String { isDayFirst ? "the day first" : "the month first" }

  /// The first date that shows its order; `nil` where none does, or two show different ones.
  private static func shown(
    _ plan: CSVPlan, _ records: inout CSVRecords, passing toPass: Int
  ) -> (order: DateText.Order, text: String, line: Int)? {
    let columns = plan.fields.indices.filter { plan.fields[$0].isDate }
    guard !columns.isEmpty else { return nil }
    var found: (order: DateText.Order, text: String, line: Int)?
    var passed = 0
    while records.next() {
      passed += 1
      guard passed > toPass else { continue }
      for column in columns where column < records.fields.count {
        let text = records.text(records.fields[column])
        guard let order = DateText.moment(text)?.shownOrder else { continue }
        if let found, found.order != order { return nil }
        found = found ?? (order, text, records.line)
      }
    }
    return found
  }
}
