import KithCleaning
import KithMatching
public import KithModel

/// How people name a record: its uid, `#5` for the fifth that was read, `FILE:LINE` or `FILE#RECORD`, or the name
/// of whom it is about.
struct RecordQuery {
  /// How well a record fits; a better fit leaves the others aside.
  enum Fit: Int, Comparable {
    case words
    case name
    case exact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What was asked for.
  let text: String
  private let number: Int?
  private let key: String
  private let words: [String]
  private var best = Fit.words
  /// The records that fit best, in order.
  private(set) var records: [Int] = []

  init(_ text: String) {
    self.text = text
    number = Int(text.hasPrefix("#") ? text.dropFirst() : text[...])
    key = Folding.key(text)
    words = Folding.words(text)
  }

  /// Looks at the next record.
  mutating func look(at contact: Contact, record: Int) {
    guard let fit = fit(contact, record), fit >= best || records.isEmpty else { return }
    if fit > best { records = [] }
    best = fit
    records.append(record)
  }

  /// How well a record fits; `nil` where it is not meant.
  func fit(_ contact: Contact, _ record: Int) -> Fit? {
    if let number { return number == record + 1 ? .exact : nil }
    if RecordIdentities.uids(of: contact).contains(text) { return .exact }
    let places = contact.sources.flatMap { source in
      [source.line.map { "\(source.file):\($0)" }, "\(source.file)#\(source.record)"]
    }
    if places.contains(text) { return .exact }
    let names = [contact.label] + contact.nicknames.map(\.name)
    if names.contains(where: { Folding.key($0) == key }) { return .name }
    let known = names.flatMap { Folding.words($0) }
    return !words.isEmpty && words.allSatisfy(known.contains) ? .words : nil
  }
}

extension MatchedRecords {
  /// The records that each text means, in the order of reading.
  ///
  /// A text is a uid, also one of a record that was merged away, `#5` or `5` for the fifth record, `FILE:LINE` or
  /// `FILE#RECORD` as messages have them, or a name or some words of it.
  ///
  /// - Throws: ``SystemError``.
  public func search(_ texts: [String]) throws -> [[Int]] {
    var queries = texts.map { RecordQuery($0) }
    for record in 0..<count {
      let contact = try contact(at: record)
      for index in queries.indices { queries[index].look(at: contact, record: record) }
    }
    return queries.map(\.records)
  }

  /// The same among the records that went into a merged one, by their numbers from 0.
  public static func search(_ texts: [String], among records: [Contact]) -> [[Int]] {
    texts.map { text in
      var query = RecordQuery(text)
      for (number, record) in records.enumerated() { query.look(at: record, record: number) }
      return query.records
    }
  }
}
