import KithCleaning
import Testing

/// People as texts of feeds name them.
@Suite struct MailboxTests {
  static let spellings: [(String, String?, [String])] = [
    ("anna@jobs.careers (Anna Albers)", "Anna Albers", ["anna@jobs.careers"]),
    ("Anna Albers <anna@a.example>", "Anna Albers", ["anna@a.example"]),
    ("Anna Albers (anna@a.example)", "Anna Albers", ["anna@a.example"]),
    ("Anna (mailto:anna@a.example?subject=Hi)", "Anna", ["anna@a.example"]),
    ("Anna (mailto:anna@a.example)", "Anna", ["anna@a.example"]),
    ("\"Albers, Anna\" <anna@a.example>", "Albers, Anna", ["anna@a.example"]),
    ("Albers, Anna <anna@a.example>", "Albers, Anna", ["anna@a.example"]),
    ("anna@a.example, Anna Albers", "Anna Albers", ["anna@a.example"]),
    ("anna@a.example - Anna Albers", "Anna Albers", ["anna@a.example"]),
    ("MAILTO:anna@x", nil, ["anna@x"]), ("anna+feeds@d.x", nil, ["anna+feeds@d.x"]),
    ("a@b.example (Anna (Team) Albers)", "Anna (Team) Albers", ["a@b.example"]),
    (
      "Anna Albers (a@b.example c@d.example)", "Anna Albers",
      ["a@b.example", "c@d.example"]
    ),
    ("O'Brien <o'brien@b.example>", "O'Brien", ["o'brien@b.example"]),
    ("jürgen@müller.example (Jürgen)", "Jürgen", ["jürgen@müller.example"]),
    ("Doe, Jane", "Doe, Jane", []), ("  Anna\n  Albers ", "Anna Albers", []),
    ("Anna @anna", "Anna @anna", []),
    ("https://social.example/@anna", "https://social.example/@anna", []),
  ]

  @Test(arguments: spellings)
  func `a mailbox is a name and addresses`(text: String, name: String?, addresses: [String]) {
    #expect(Mailbox.all(in: text) == [Mailbox(name: name, addresses: addresses)])
  }

  static let lists: [(String, [String])] = [
    ("a@b.example (A), c@d.example (C)", ["A a@b.example", "C c@d.example"]),
    ("A <a@b.example>; C <c@d.example>", ["A a@b.example", "C c@d.example"]),
    ("A <a@b.example> and C <c@d.example>", ["A a@b.example", "C c@d.example"]),
    (
      "Doe, Jane <a@b.example>, Roe, Rick <c@d.example>",
      ["Doe, Jane a@b.example", "Roe, Rick c@d.example"]
    ),
    ("a@b.example, c@d.example", [" a@b.example", " c@d.example"]),
    ("Anna Albers; Ben Braun", ["Anna Albers ", "Ben Braun "]),
    ("", []), ("  ", []), ("<>", []), ("()", []),
  ]

  @Test(arguments: lists)
  func `several mailboxes are told apart`(text: String, found: [String]) {
    let mailboxes = Mailbox.all(in: text)
    #expect(mailboxes.map { "\($0.name ?? "") \($0.addresses.joined(separator: " "))" } == found)
  }

  @Test func `the hash of a mailbox is the SHA-1 of its address with mailto`() {
    #expect(MailboxHash.of("sven@schmidt.example") == "370e857a9a82ac9ebdf64c4e70d7cb34b454293e")
    let long = String(repeating: "a", count: 200) + "@b.example"
    #expect(MailboxHash.isHash(MailboxHash.of(long)))
    #expect(!MailboxHash.isHash("370e857a"))
  }
}
