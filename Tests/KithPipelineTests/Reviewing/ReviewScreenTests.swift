import KithFormats
import KithMatching
import KithModel
import KithPipeline
import KithText
import Testing

/// What a session shows.
@Suite struct ReviewScreenTests {
  static func contact(_ table: String) throws -> Contact {
    let batch = try ContactInput.readAll(Array(table.utf8), fileName: "folder/book.csv")
    return try #require(batch.contacts.first)
  }

  static func page(
    _ one: String, _ other: String, keys: String = "", width: Int = 80
  ) throws -> [String] {
    let left = try contact(one)
    let right = try contact(other)
    var matcher = Matcher()
    matcher.add(left)
    matcher.add(right)
    var session = ReviewSession([
      ReviewQuestion(first: 0, second: 1, firstGroup: 0, secondGroup: 1)
    ])
    for key in keys { _ = session.press(key) }
    let text = ReviewScreen(session, width: width)
      .text(left, right, matcher.match().explanation(0, 1))
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static let ada = "Name,Email,Company,Phone\nAda Belmann,ada@a.example,Globex,+14155550100\n"
  static let adah = "Name,Email,Title,Phone\nAdah Belmann,ADA@a.example,Chemist,+14155550177\n"

  @Test func `two contacts stand side by side, with a mark for what agrees and what differs`()
    throws
  {
    let page = try Self.page(Self.ada, Self.adah)
    #expect(page[0].hasPrefix("pair 1 of 1 ") && page[0].hasSuffix(" % one person"))
    #expect(page[2] == "         book.csv:2                           book.csv:2")
    #expect(
      Array(page[3...7]) == [
        "name     Ada Belmann                        ≠ Adah Belmann",
        "employer Globex",
        "title                                         Chemist",
        "e-mail   ada@a.example                      = ADA@a.example",
        "phone    +14155550100                       ≠ +14155550177",
      ])
    #expect(page[9] == "are they one person?")
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the terminal, whatever is in it`(width: Int) throws {
    let wide =
      "Name,Company,Notes\n李小明李小明李小明,Ge\u{1B}[31mschäftsführungsgesellschaft mbH,"
      + String(repeating: "long ", count: 50) + "\n"
    let reason = String(repeating: "李🚀 reasons ", count: 20)
    for keys in ["e", "?", "r" + reason, "r\(reason)\n"] {
      for line in try Self.page(wide, Self.ada, keys: keys, width: width) {
        #expect(DisplayWidth.of(line) <= width)
        #expect(!line.contains("\u{1B}"))
      }
    }
  }

  @Test func `a reason is seen while it is written, and until the answer`() throws {
    let writing = try Self.page(Self.ada, Self.adah, keys: "rfather and son")
    #expect(writing.suffix(3).first == "why? father and son_")
    #expect(!writing.contains { $0.hasPrefix("[y]es") })
    let written = try Self.page(Self.ada, Self.adah, keys: "rfather and son\n")
    #expect(written.contains("because: father and son"))
    #expect(written.contains { $0.hasPrefix("[y]es") })
  }

  @Test func `of two long values that begin alike the difference is seen`() throws {
    let table = { (end: String) in
      "Name,Company\nAda,Institute for the Advancement of \(end)\n"
    }
    let page = try Self.page(table("Applied Chemistry"), table("Applied Physics"))
    #expect(
      page.contains("employer …Applied Chemistry                 ≠ …Applied Physics"),
      "\(page[4])")
    let wide = try Self.page(table("Chemistry"), table("Physics"), width: 120)
    #expect(wide.contains { $0.contains("Institute for the Advancement of Physics") })
  }

  @Test func `the evidence and the help show when they are asked for`() throws {
    let short = try Self.page(Self.ada, Self.adah)
    let evidence = try Self.page(Self.ada, Self.adah, keys: "e")
    let help = try Self.page(Self.ada, Self.adah, keys: "?")
    #expect(!short.contains { $0.hasPrefix("chance ") })
    #expect(evidence.contains { $0.hasPrefix("chance ") })
    #expect(help.contains { $0.hasPrefix("n  two people") })
    #expect(try Self.page(Self.ada, Self.adah, keys: "ee??") == short)
  }

  @Test func `of very many values the first are shown and the rest is counted`() throws {
    let columns = (1...9).map { "E-mail \($0) - Value" }.joined(separator: ",")
    let values = (1...9).map { "a\($0)@a.example" }.joined(separator: ",")
    let page = try Self.page("Name,\(columns)\nAda,\(values)\n", Self.ada)
    #expect(page.contains { $0.contains("… 6 more") || $0.contains("… 5 more") })
  }
}
