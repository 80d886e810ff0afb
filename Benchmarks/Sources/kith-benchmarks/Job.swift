import Generators

/// What is measured.
struct Job: Sendable {
  let name: String
  /// Whether the library alone reads, instead of the program.
  var isParsing = false
  let kind: GeneratedFile
  let records: Int
  /// The words after the program's name; `IN` and `OUT` stand for the files.
  let words: [String]

  static let all = [
    Job(
      name: "vCard to the model", isParsing: true, kind: .vcard, records: 120_000, words: ["IN"]),
    Job(
      name: "vCard to vCard", kind: .vcard, records: 120_000,
      words: ["convert", "IN", "--to", "vcard", "-o", "OUT", "--force", "--quiet"]),
    Job(
      name: "LinkedIn CSV to the model", isParsing: true, kind: .linkedin, records: 800_000,
      words: ["IN"]),
    Job(
      name: "OPML to the model", isParsing: true, kind: .opml, records: 300_000, words: ["IN"]),
    Job(
      name: "vCard to JSON Lines", kind: .vcard, records: 120_000,
      words: ["convert", "IN", "--to", "jsonl", "-o", "OUT", "--force", "--quiet"]),
    Job(
      name: "LinkedIn CSV to JSON Lines", kind: .linkedin, records: 800_000,
      words: ["convert", "IN", "--to", "jsonl", "-o", "OUT", "--force", "--quiet"]),
    Job(
      name: "OPML to JSON Lines", kind: .opml, records: 300_000,
      words: ["convert", "IN", "--to", "jsonl", "-o", "OUT", "--force", "--quiet"]),
    Job(
      name: "100,000 people deduplicated", kind: .duplicates, records: 100_000,
      words: ["merge", "IN", "--to", "jsonl", "-o", "OUT", "--force", "--quiet"]),
  ]
}
