import KithCleaning
import KithMatching
import KithModel
import KithTestSupport
import KithText
import Testing

/// A case of `Fixtures/matching`: records and what is to become of them.
struct MatchingCase: Sendable, CustomTestStringConvertible {
  let file: String
  let title: String
  /// The records that are asked about, then those that are only in the list too.
  var contacts: [Contact] = []
  /// How many of them are asked about.
  var count = 0
  /// What must come out.
  var expected = ""

  var testDescription: String { "\(file): \(title)" }

  /// All cases of a file.
  static func all(of file: String) -> [MatchingCase] {
    var cases: [MatchingCase] = []
    var beside: [Contact] = []
    for line in TestFolder.text(file).split(separator: "\n") {
      if line.hasPrefix("## ") {
        cases.append(MatchingCase(file: file, title: String(line.dropFirst(3))))
        beside = []
      } else if line.hasPrefix("=> "), !cases.isEmpty {
        cases[cases.count - 1].expected = String(line.dropFirst(3))
        cases[cases.count - 1].count = cases[cases.count - 1].contacts.count
        cases[cases.count - 1].contacts += beside
      } else if line.hasPrefix("beside ") {
        beside.append(contact(line.dropFirst(7)))
      } else if !cases.isEmpty {
        cases[cases.count - 1].contacts.append(contact(line))
      }
    }
    return cases
  }

  /// What the matcher makes of the records, in the words of the files.
  var outcome: String {
    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    let result = matcher.result()
    let groups = result.clusters.map { $0.records.filter { $0 < count } }.filter { !$0.isEmpty }
    if count == 2, groups.count == 1 { return "merge" }
    if count == 2 {
      let isAsked = result.doubtful.contains { $0.first == 0 && $0.second == 1 }
      return isAsked ? "ask" : "apart"
    }
    return groups.map { $0.map { "\($0 + 1)" }.joined(separator: "+") }.joined(separator: " ")
  }

  /// Whether an outcome is what the case asks for.
  func isMet(by outcome: String) -> Bool {
    switch expected {
    case "not merged": return outcome == "ask" || outcome == "apart"
    case "not apart": return outcome == "ask" || outcome == "merge"
    default: break
    }
    guard expected.hasPrefix("never ") else { return outcome == expected }
    let apart = expected.dropFirst(6).split(separator: "+")
    return !outcome.split(separator: " ").contains { group in
      let members = group.split(separator: "+")
      return apart.allSatisfy(members.contains)
    }
  }

  private static func contact(_ line: Substring) -> Contact {
    var contact = Contact()
    for field in line.split(separator: "|") {
      let words = field.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      contact.take(TableRow.unescaped(words[1]).trimmed, as: String(words[0]))
    }
    return contact
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
