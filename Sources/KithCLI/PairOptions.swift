import ArgumentParser
import KithModel
import KithPipeline

/// Two records, as people name them.
struct PairOptions: ParsableArguments {
  /// How records are named, for the help of verbs.
  static let naming = """
    A record is named by its uid, by '#5' for the fifth that is read, by its place as in messages ('book.csv:7' is a
    line, 'book.csv#6' a record), or by its name or some words of it.
    """

  @Argument(help: "One record.")
  var record: String

  @Argument(help: "The other record.")
  var other: String

  /// Refuses a file in the place of the second record, where none stands behind it.
  ///
  /// - Parameter inputs: the files that were named.
  /// - Throws: ``Failure`` where somebody forgot the other record.
  func refuseFile(_ inputs: [String]) throws {
    guard inputs.isEmpty, (try? FileDescriptor.reading(other)) != nil else { return }
    throw Failure(.usage, "error: '\(other)' is a file; name two records, and then the files")
  }

  /// The numbers of both in the order of reading, from 0.
  ///
  /// - Throws: ``Failure`` where a name is nobody's or several people's.
  func choose(from records: MatchedRecords) throws -> (Int, Int) {
    let found = try records.search([record, other])
    // Two namesakes: both words mean both of them.
    if found[0] == found[1], found[0].count == 2 { return (found[0][0], found[0][1]) }
    return (
      try one(record, found[0]) { try Self.line($0, records.contact(at: $0)) },
      try one(other, found[1]) { try Self.line($0, records.contact(at: $0)) }
    )
  }

  private static func line(_ number: Int, _ contact: Contact) -> String {
    "  #\(number + 1) \(contact.place) \(contact.labelWithMark)"
  }

  /// The numbers of both among those that were merged into one Card, from 0.
  ///
  /// - Throws: ``Failure`` where they are not two of these.
  func choose(among parts: [Contact]) throws -> (Int, Int) {
    let found = MatchedRecords.search([record, other], among: parts)
    if found[0] == found[1], found[0].count == 2 { return (found[0][0], found[0][1]) }
    let line = { (number: Int) in
      "  \(parts[number].uid ?? "-") \(parts[number].place) \(parts[number].labelWithMark)"
    }
    let a = try one(record, found[0], line)
    let b = try one(other, found[1], line)
    guard a != b else {
      throw Failure(
        .usage,
        "error: '\(record)' and '\(other)' are one record of a merged Card; name two of its records by uid or place",
        choices: parts.indices.map(line))
    }
    return (a, b)
  }

  private func one(
    _ text: String, _ found: [Int], _ line: (Int) throws -> String
  ) throws -> Int {
    guard let first = found.first else {
      throw Failure(.problemsFound, "error: no record is '\(text)'")
    }
    guard found.count > 1 else { return first }
    let rest = found.count > 10 ? ["  and \(found.count - 10) more"] : []
    throw try Failure(
      .usage,
      "error: '\(text)' may be any of these; name one by its number or place",
      choices: found.prefix(10).map(line) + rest)
  }
}
