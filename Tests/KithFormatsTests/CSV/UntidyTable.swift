import KithTestSupport

@testable import KithFormats
import KithText

/// A table of a producer's with what people and programs really write into its cells.
struct UntidyTable {
  let headings: [String]
  let rows: [[String]]

  init(of target: CSVTarget, using random: inout SplitMix) {
    let columns = target.table.fields
    headings = columns.map(\.heading)
    rows = (0..<6).map { row in
      columns.indices.map { column in
        Bool.random(using: &random)
          ? "" : Self.cell(columns[column], row * 1000 + column, target, using: &random)
      }
    }
  }

  var text: String {
    ([headings] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }
    .joined()
  }

  private static func cell(
    _ column: FlatColumn, _ number: Int, _ target: CSVTarget,
    using random: inout SplitMix
  ) -> String {
    choices(column.field, number, target).randomElement(using: &random) ?? ""
  }

  private static func choices(_ field: FlatField, _ number: Int, _ target: CSVTarget) -> [String] {
    switch field {
    case .name(.given):
      ["Ada", "Dr. Ada", "Zoë (she/her)", "Robert \"Bob\"", "ZOË", "a@example.com"]
    case .name(.family): ["O'Rourke, PMP", "Doe PhD, MBA", "van der Berg (she/her)", "Smith Jr."]
    case .name(.suffix): ["Jr.", "PhD, MBA", "III"]
    case .name: ["May", "Dr. med.", "Addie", "Addie ::: Ad"]
    case .email: emails(number)
    case .phone: phones(number)
    case .birthday, .anniversary:
      target.table.addsGroups
        ? ["1979-02-03", " --02-29", "3 Feb 1979", "1979", "soon"]
        : ["2/3/1979", "02/03/1979", "1979-02-03", "2/3/79", "31 Feb 1979", "12/25/1980"]
    case .keywords:
      target.table.addsGroups
        ? ["* myContacts", "Friends ::: * myContacts", "A, B ::: * starred ::: * myContacts"]
        : ["Friends;Work", "Friends; Work", "Friends"]
    case .birthPart(let part): part == .year ? ["1979"] : ["02", "2", "12", "31"]
    case .url, .photo: ["https://example.com/\(number)", "example.com", "www.example.com/a b"]
    case .note: ["one\ntwo", "a \"quote\" ::: b", "=1+1", "  blanks  inside"]
    case .group(let group): choices(group, number)
    default: ["Word \(number)", "A, B", "a ::: b", "ÄÖ \(number)"]
    }
  }

  private static func choices(_ group: FlatGroup, _ number: Int) -> [String] {
    switch (group.kind, group.part) {
    case (.email, .value): emails(number) + ["a\(number)@example.com ::: b\(number)@example.com"]
    case (.phone, .value): phones(number)
    case (.date, .value): ["2001-02-03", "summer", " --06-12", "3/4/2001"]
    case (.date, .type): ["Anniversary", "First met", "Birthday", "* "]
    case (.related, .type): ["Spouse", "Manager", "Domestic Partner", "SPOUSE"]
    case (_, .type): ["* Work", "Home", "WORK", "work", "Other", "* ", "Mobile (old)", "Work Fax"]
    case (.address, .formatted): ["12 Elm Street\nGraz 8010 AT"]
    default: ["Value \(number)", "A, B"]
    }
  }

  private static func emails(_ number: Int) -> [String] {
    [
      "a\(number)@example.com", "A\(number)@Example.COM", "mailto:a\(number)@example.com",
      "Ada Fair <a\(number)@example.com>", "a\(number)@example.com; b\(number)@example.com",
      "/o=Globex/ou=Users/cn=ada", "nobody",
    ]
  }

  private static func phones(_ number: Int) -> [String] {
    [
      "+1 415 555 \(number + 1000)", "tel:+1415555\(number + 1000)", "#NAME?", "4.15556E+11",
      "415 555 \(number + 1000) / 415 555 \(number + 2000)", "call after 5",
    ]
  }
}
