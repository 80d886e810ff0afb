import KithCleaning
import KithFormats
import KithModel
import KithPipeline
import KithText

/// Lists on standard output what a run would rewrite: a line for each value, and the rules at the end.
final class ChangeReport: ChangeList {
  private let isUndo: Bool
  private let isJSON: Bool
  private var people = 0
  /// How often each rule would rewrite a value, in the order in which they came.
  private var rules: [(slug: String, count: Int)] = []

  init(isUndo: Bool, isJSON: Bool) {
    self.isUndo = isUndo
    self.isJSON = isJSON
  }

  func add(_ changes: [Change], of contact: Contact) throws {
    guard !changes.isEmpty else { return }
    people += 1
    for change in changes { count(change.rule) }
    guard isJSON else { return try Console.show(changes.map { Self.line($0, contact) }) }
    var bytes: [UInt8] = []
    for change in changes { Self.object(change, contact).encodeLine(into: &bytes) }
    try Console.show(json: bytes)
  }

  /// Writes how many values each rule would rewrite.
  func finish() throws {
    guard !isJSON else { return }
    try Console.show(summary)
  }

  private func count(_ rule: String) {
    if let index = rules.firstIndex(where: { $0.slug == rule }) {
      rules[index].count += 1
    } else {
      rules.append((rule, 1))
    }
  }

  /// `book.csv:2: Ada Berg: phones/k1/number: '030 1234567' → '+49301234567' [phone.e164]`.
  private static func line(_ change: Change, _ contact: Contact) -> String {
    let source = contact.sources.first
    let place = (source?.file ?? "-") + (source?.line.map { ":\($0)" } ?? "")
    let person = contact.name?.display ?? contact.organizations.first?.name ?? "?"
    let reason = change.reason.map { " (\($0))" } ?? ""
    return
      "\(place): \(person): \(change.at): \(quoted(change.was)) → \(quoted(change.now))\(reason)"
      + " [\(change.rule)]"
  }

  private static func quoted(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "nothing" }
    return "'\(text)'"
  }

  private static func object(_ change: Change, _ contact: Contact) -> JSONValue {
    let source = contact.sources.first
    var members: [JSONMember] = []
    func add(_ name: String, _ text: String?) {
      if let text { members.append(JSONMember(name, .string(text))) }
    }
    func add(_ name: String, _ number: Int?) {
      if let number { members.append(JSONMember(name, .number(String(number)))) }
    }
    add("file", source?.file)
    add("line", source?.line)
    add("record", source?.record)
    add("name", contact.name?.display)
    add("at", change.at)
    add("was", change.was)
    add("now", change.now)
    add("rule", change.rule)
    add("reason", change.reason)
    return .object(members)
  }

  private var summary: [String] {
    guard !rules.isEmpty else {
      return [isUndo ? "nothing would be put back" : "nothing would be rewritten"]
    }
    let total = rules.reduce(0) { $0 + $1.count }
    let values = "\(Balance.grouped(total)) value\(total == 1 ? "" : "s")"
    let contacts = "\(Balance.grouped(people)) contact\(people == 1 ? "" : "s")"
    let widths = (
      slug: rules.map(\.slug.utf8.count).max() ?? 0,
      count: rules.map { Balance.grouped($0.count).utf8.count }.max() ?? 0
    )
    let lines = rules.map { rule in
      let count = Balance.grouped(rule.count)
      return "  \(Self.padded(rule.slug, widths.slug))  "
        + "\(Self.padded("", widths.count - count.utf8.count))\(count)  \(Self.summary(of: rule.slug))"
    }
    let heading = "\(values) of \(contacts) would be \(isUndo ? "put back" : "rewritten"):"
    return [heading] + lines
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private static func summary(of slug: String) -> String {
    (CleaningRule.all + [.titleSeniority]).first { $0.slug == slug }?.summary ?? ""
  }
}
