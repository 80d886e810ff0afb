import KithMatching
import KithModel
import KithTestSupport
import KithText
import Testing

/// Records that people find hard, all in one list: families, offices, spellings, cards for two, recycled numbers.
@Suite struct HardRecordTests {
  /// A record, whose it is, and with which others nobody can know.
  struct Record {
    var contact = Contact()
    var person = 0
    var question: String?
  }

  static let records = TestFolder.text("matching/hard/records.txt").split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map(record)

  static let result = {
    var matcher = Matcher()
    for record in records { matcher.add(record.contact) }
    return matcher.result()
  }()

  @Test func `hardly anybody is merged with a stranger, and most are found`() {
    let clusters = Self.result.clusters
    let truth = Self.records.map(\.person)
    let accuracy = Accuracy(clusters, truth: truth)
    let strangers = clusters.flatMap { cluster in
      cluster.records.flatMap { a in
        cluster.records.filter { $0 > a && truth[$0] != truth[a] }.map { "\(a + 1)+\($0 + 1)" }
      }
    }
    #expect(strangers.count <= 4, "\(strangers)")
    #expect(accuracy.f1 >= 0.85, "\(accuracy)")
  }

  @Test func `where nobody can know, somebody is asked`() {
    let asked = Set(
      Self.result.doubtful.compactMap { pair in
        let question = Self.records[pair.first].question
        return question == Self.records[pair.second].question ? question : nil
      })
    let questions = Set(Self.records.compactMap(\.question))
    #expect(questions.count == 6 && asked.count >= 5, "asked: \(asked.sorted())")
  }

  private static func record(_ line: Substring) -> Record {
    var record = Record()
    for (index, field) in line.split(separator: "|").enumerated() {
      let words = field.split(separator: " ", maxSplits: 1)
      let text = words.count > 1 ? TableRow.unescaped(words[1]).split(separator: " ") : []
      let value = text.joined(separator: " ")
      switch (index, String(words[0])) {
      case (0, let number): record.person = Int(number) ?? 0
      case (_, "ask"): record.question = value
      case (_, let name): record.contact.take(value, as: name)
      }
    }
    return record
  }
}
