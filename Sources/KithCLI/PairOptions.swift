import ArgumentParser
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

  /// The numbers of both in the order of reading, from 0.
  ///
  /// - Throws: ``Failure`` where a name is nobody's or several people's.
  func choose(from records: MatchedRecords) throws -> (Int, Int) {
    let found = try records.search([record, other])
    // Two namesakes: both words mean both of them.
    if found[0] == found[1], found[0].count == 2 { return (found[0][0], found[0][1]) }
    return (try one(record, found[0], records), try one(other, found[1], records))
  }

  private func one(_ text: String, _ found: [Int], _ records: MatchedRecords) throws -> Int {
    guard let first = found.first else {
      throw Failure(.problemsFound, "error: no record is '\(text)'")
    }
    guard found.count > 1 else { return first }
    let list = try found.prefix(10).map { number in
      let contact = try records.contact(at: number)
      return "  #\(number + 1) \(contact.place) \(contact.label)"
    }
    let rest = found.count > 10 ? ["  and \(found.count - 10) more"] : []
    throw Failure(
      .usage,
      (["error: '\(text)' may be any of these; name one by its number or place"] + list + rest)
        .joined(separator: "\n"))
  }
}
