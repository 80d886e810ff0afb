/// One command that writes, and what stands in its folder before.
///
/// Inputs are in `in`, outputs go to `out`, temporary files to `tmp`.
struct Scenario: Sendable {
  /// What it is called on the command line of this program.
  var name: String
  /// The words behind `kith`.
  var arguments: [String]
  /// Files that are there before, besides the inputs of all scenarios.
  var old: [String: String] = [:]
  /// The answers that somebody gives at a terminal, each with what the screen shows when it is safe.
  var answers: [(key: String, shown: String)] = []

  /// Whether what stands in `out` may be replaced.
  var replaces: Bool { arguments.contains("--force") }

  /// Every verb that writes, with every option that names a second output.
  static let all: [Scenario] = [
    Scenario(
      name: "convert", arguments: ["convert", "in/old.csv", "-o", "out/o.vcf"]),
    Scenario(
      name: "convert-force",
      arguments: ["convert", "in/old.csv", "in/photo.vcf", "-o", "out/o.csv", "--force"],
      old: ["out/o.csv": "Name\nSomebody of before\n"]),
    Scenario(name: "convert-stdout", arguments: ["convert", "in/folder", "--to", "jsonl"]),
    Scenario(
      name: "convert-rejects",
      arguments: [
        "convert", "in/bad.ldif", "in/old.csv", "-o", "out/o.jsonl", "--rejects", "out/r.jsonl",
      ]),
    Scenario(
      name: "convert-photos",
      arguments: [
        "convert", "in/photo.vcf", "--to", "vcard4", "--photos", "extract=out/photos", "-o",
        "out/o.vcf",
      ]),
    Scenario(
      name: "merge",
      arguments: [
        "merge", "in/old.csv", "in/new.csv", "in/folder", "-o", "out/o.jsonl", "--clusters",
        "out/c.csv",
      ]),
    Scenario(
      name: "merge-packed", arguments: ["merge", "in/book.csv.gz", "-o", "out/o.csv", "--force"],
      old: ["out/o.csv": "Name\nSomebody of before\n"]),
    Scenario(
      name: "merge-archive", arguments: ["merge", "in/takeout.zip", "-o", "out/o.csv"]),
    Scenario(
      name: "merge-into",
      arguments: ["merge", "--into", "in/list.jsonl", "in/new.csv", "-o", "out/o.jsonl"],
      old: ["in/list.jsonl": Scenario.list]),
    Scenario(
      name: "merge-decisions",
      arguments: [
        "merge", "in/old.csv", "in/new.csv", "--decisions", "in/decisions.jsonl", "-o",
        "out/o.vcf",
      ]),
    Scenario(
      name: "clean", arguments: ["clean", "in/old.csv", "then", "write", "-o", "out/o.csv"]),
    Scenario(
      name: "split",
      arguments: ["split", "in/old.csv", "then", "write", "-o", "out/o.jsonl", "--force"],
      old: ["out/o.jsonl": "{}\n"]),
    Scenario(
      name: "stages",
      arguments: [
        "read", "in/old.csv", "in/new.csv", "then", "clean", "then", "dedupe", "then", "write",
        "--to", "csv", "-o", "out/o.csv",
      ]),
    Scenario(name: "keys", arguments: ["keys", "in/old.csv", "-o", "out/k.jsonl"]),
    Scenario(
      name: "apart",
      arguments: [
        "apart", "Daniel Kim", "Support", "in/old.csv", "--decisions", "out/d.jsonl",
      ]),
    Scenario(
      name: "link",
      arguments: [
        "link", "Daniel Kim", "Support", "in/old.csv", "--decisions", "out/d.jsonl",
      ],
      old: ["out/d.jsonl": Scenario.decision]),
    Scenario(
      name: "review",
      arguments: ["review", "in/old.csv", "in/new.csv", "--decisions", "out/d.jsonl"],
      old: ["out/d.jsonl": Scenario.decision],
      answers: [("n", "pair 2 of 2"), ("y", "that was the last pair"), ("q", "")]),
  ]

  private static let decision = #"{"verdict":"different","uid":"a","with":"b"}"# + "\n"

  private static let list =
    #"{"@type":"Card","version":"1.0","uid":"urn:uuid:1","name":{"full":"Ada Fair"}}"# + "\n"
}
