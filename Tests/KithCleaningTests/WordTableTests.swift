import Testing

@testable import KithCleaning

/// A table of words answers as a set of texts does.
@Suite struct WordTableTests {
  static let words = (0..<500).map { "w\($0 * 7919 % 1000)" } + ["Ó", "Nguyễn", "王", "d'", "e.V."]

  @Test func `it has its words and no others`() {
    let table = WordTable(Self.words)
    for word in Self.words { #expect(table.contains(word)) }
    let set = Set(Self.words)
    for number in 0..<1000 { #expect(table.contains("w\(number)") == set.contains("w\(number)")) }
    for word in ["", "W1", "O", "Nguyen", "e.V"] { #expect(!table.contains(word), "\(word)") }
  }

  @Test func `letters with loose marks are those written in one piece`() {
    #expect(WordTable(Self.words).contains("Nguye\u{302}\u{303}n"))
    #expect(WordTable(Self.words).contains("O\u{301}"))
  }

  @Test func `a text is its words between blanks and line ends`() {
    let table = WordTable("one two\n    three\n")
    for word in ["one", "two", "three"] { #expect(table.contains(word)) }
    #expect(!table.contains("one two"))
  }

  @Test func `an empty table has nothing`() {
    #expect(!WordTable("").contains(""))
    #expect(!WordTable([]).contains("a"))
  }
}
