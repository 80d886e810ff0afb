import KithTestSupport
import Testing

/// The traps of address books, as cases in text files: a wrong decision becomes a case, not Swift code.
@Suite struct MatchingCaseTests {
  static let files = TestFolder.files(in: "matching", endings: [".txt"])

  @Test(arguments: files)
  func `a file of cases has some, each with records and an expectation`(file: String) {
    let cases = MatchingCase.all(of: file)
    #expect(cases.count >= 5)
    for entry in cases {
      #expect(entry.count >= 2 && !entry.expected.isEmpty, "\(entry.title)")
    }
  }

  @Test(arguments: files.flatMap(MatchingCase.all))
  func `people are merged, asked about, or kept apart`(entry: MatchingCase) {
    let outcome = entry.outcome
    #expect(entry.isMet(by: outcome), "expected \(entry.expected), got \(outcome)")
  }

  @Test(arguments: files.flatMap(MatchingCase.all))
  func `the answer is the same the other way round`(entry: MatchingCase) {
    guard entry.count == 2 else { return }
    var turned = entry
    turned.contacts.swapAt(0, 1)
    #expect(turned.outcome == entry.outcome)
  }
}
