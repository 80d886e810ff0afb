import Generators

/// What is measured.
struct Job: Sendable {
  let name: String
  /// Whether the library alone reads, instead of the program.
  var isParsing = false
  let kind: GeneratedFile
  let records: Int
  /// Whether the file is read out of the ZIP that it comes in.
  var isZipped = false
  /// The words after the program's name; `IN` and `OUT` stand for the files.
  let words: [String]

  /// A file read into the model by the library alone.
  private static func parse(_ name: String, _ kind: GeneratedFile, _ records: Int) -> Job {
    Job(name: name, isParsing: true, kind: kind, records: records, words: ["IN"])
  }

  /// A file read and written by the program.
  private static func convert(
    _ name: String, _ kind: GeneratedFile, _ records: Int, to format: String,
    isZipped: Bool = false
  ) -> Job {
    Job(
      name: name, kind: kind, records: records, isZipped: isZipped,
      words: ["convert", "IN", "--to", format, "-o", "OUT", "--force", "--quiet"])
  }

  static let all = [
    parse("vCard to the model", .vcard, 120_000),
    convert("vCard to vCard", .vcard, 120_000, to: "vcard"),
    convert("vCard to JSON Lines", .vcard, 120_000, to: "jsonl"),
    parse("LinkedIn CSV to the model", .linkedin, 1_000_000),
    convert("LinkedIn CSV to JSON Lines", .linkedin, 1_000_000, to: "jsonl"),
    convert("LinkedIn ZIP to JSON Lines", .linkedin, 1_000_000, to: "jsonl", isZipped: true),
    convert("LinkedIn CSV to Google CSV", .linkedin, 1_000_000, to: "google"),
    convert("LinkedIn CSV to plain CSV", .linkedin, 1_000_000, to: "csv"),
    parse("OPML to the model", .opml, 300_000),
    convert("OPML to JSON Lines", .opml, 300_000, to: "jsonl"),
    Job(
      name: "100,000 people deduplicated", kind: .duplicates, records: 100_000,
      words: ["merge", "IN", "--to", "jsonl", "-o", "OUT", "--force", "--quiet"]),
  ]
}
