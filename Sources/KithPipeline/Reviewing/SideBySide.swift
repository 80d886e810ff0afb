import KithCleaning
import KithFormats
import KithModel

/// Two contacts beside each other, a value a row, with a mark where they agree or differ.
struct SideBySide {
  /// A row: `=` where both say the same, `≠` where they differ, nothing where only one says something.
  struct Row: Equatable {
    var heading: String
    var left: String
    var mark: String
    var right: String
  }

  /// The rows of all fields that any of the two has.
  static func rows(_ left: Contact, _ right: Contact) -> [Row] {
    zip(fields(left), fields(right)).flatMap { rows($0.heading, $0.values, $1.values) }
  }

  private static func fields(_ contact: Contact) -> [(heading: String, values: [String])] {
    [
      ("name", [contact.name?.display].compactMap(\.self)),
      ("also", contact.nicknames.map(\.name)),
      ("employer", contact.organizations.map(employer)),
      ("title", contact.titles.map(\.name)),
      ("e-mail", contact.emails.map(\.address)),
      ("phone", contact.phones.map(\.number)),
      (
        "web",
        contact.onlineServices.compactMap { $0.uri ?? $0.user } + contact.links.map(\.uri)
      ),
      ("address", contact.addresses.map(address)),
      ("birthday", contact.anniversaries.compactMap(birthday)),
      ("note", contact.notes.map(\.note)),
    ]
  }

  private static func employer(_ organization: Organization) -> String {
    ([organization.name].compactMap(\.self) + organization.units.map(\.name))
      .joined(separator: ", ")
  }

  private static func address(_ address: Address) -> String {
    let parts = address.components.filter { $0.kind != .separator }.map(\.value)
    return parts.isEmpty ? address.full ?? "" : parts.joined(separator: ", ")
  }

  private static func birthday(_ anniversary: Anniversary) -> String? {
    guard anniversary.kind == .birth, case .date(let date) = anniversary.date else { return nil }
    return "\(date)"
  }

  /// The rows of one field: what both have, then what differs, then what only one has more of.
  private static func rows(_ heading: String, _ left: [String], _ right: [String]) -> [Row] {
    let keys = { (values: [String]) in values.map { Folding.key($0) } }
    let common = left.filter { keys(right).contains(Folding.key($0)) }
    var rows = common.map { value in
      let other = right.first { Folding.key($0) == Folding.key(value) }
      return Row(heading: "", left: value, mark: "=", right: other ?? value)
    }
    let mine = left.filter { !keys(common).contains(Folding.key($0)) }
    let theirs = right.filter { !keys(common).contains(Folding.key($0)) }
    for index in 0..<max(mine.count, theirs.count) {
      let one = index < mine.count ? mine[index] : ""
      let other = index < theirs.count ? theirs[index] : ""
      rows.append(
        Row(
          heading: "", left: one, mark: one.isEmpty || other.isEmpty ? " " : "≠", right: other))
    }
    if !rows.isEmpty { rows[0].heading = heading }
    guard rows.count > maxRows else { return rows }
    let more = Row(heading: "", left: "… \(rows.count - maxRows + 1) more", mark: " ", right: "")
    return rows.prefix(maxRows - 1) + [more]
  }

  private static let maxRows = 5
}
