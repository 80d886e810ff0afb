extension WorstCase {
  /// The steps, and matching in stages.
  static let merging = pairs + groups + asking + undoing

  /// Two Cards of one person that say so many things each, half of them the same.
  private static func pair(_ map: String, _ entry: @escaping @Sendable (Int) -> String) -> WorstCase
  {
    doing("merge: \(map) of two", ["merge", "IN", "--to", "jsonl"]) { count in
      [0, count / 2].enumerated().map { number, first in
        card(
          #""preferredLanguages":{"1":{"language":"en"}},"birthName":"x","#
            + Self.map(map, count, from: first, entry)
            + (map == "emails" ? "" : #","emails":{"1":{"address":"ada@x.example"}}"#),
          uid: "u\(number)")
      }.joined()
    }
  }

  private static let pairs = [
    pair("notes") { #"{"note":"n\#($0)"}"# },
    pair("phones") { #"{"number":"\#(phone($0))"}"# },
    pair("emails") { #"{"address":"a\#($0)@x.example"}"# },
    pair("links") { #"{"uri":"https://x.example/\#($0)"}"# },
    pair("onlineServices") { #"{"service":"s","user":"u\#($0)"}"# },
    pair("addresses") { #"{"components":[{"kind":"name","value":"Road \#($0)"}]}"# },
    pair("organizations") { #"{"name":"Org \#(word($0))"}"# },
    pair("titles") { #"{"name":"Title \#(word($0))"}"# },
    pair("nicknames") { #"{"name":"Nick\#(word($0))"}"# },
    pair("personalInfo") { #"{"kind":"hobby","value":"h\#(word($0))"}"# },
    pair("localizations") { #"{"name/full":"A\#($0)"}"# },
    pair("kind of its own") { _ in "1" },
    doing("merge: telephones that nobody shares", ["merge", "IN", "--to", "jsonl"]) { count in
      [0, count].map { first in
        card(map("phones", count, from: first) { #"{"number":"\#(phone($0))"}"# }, uid: "u\(first)")
      }.joined()
    },
  ]

  /// So many rows of a table of people.
  private static func group(
    _ what: String, _ words: [String] = ["merge", "IN", "--to", "jsonl"],
    header: String = "First Name,Last Name,Email,Phone,Company,Notes", count: Int = 1000,
    _ row: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    WorstCase(name: what, format: "csv", fileName: "in.csv", words: words, count: count) { count in
      header + "\n" + many(count) { row($0) + "\n" }
    }
  }

  private static let groups = [
    group("merge: one person, many records") {
      "Ada,Fair,ada@x.example,\(phone($0 / 20)) / \(phone($0 / 20 + 1)),,n\($0)"
    },
    group("merge: one person, many departments", header: "Name,Email,Phone,Company,Department") {
      "Ada Fair,ada@x.example,\(phone($0 / 20)) / \(phone($0 / 20 + 1)),Globex,\(word($0))"
    },
    group(
      "merge: one person, many words for a number",
      header: "Name,Email,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value"
    ) {
      "Ada Fair,ada@x.example,\(word($0)),\(phone(0)),\(phone($0 / 20)) ::: \(phone($0 / 20 + 1))"
    },
    group("merge: one name") { "Ada,Fair,,,,n\($0)" },
    group("merge: one e-mail") { "A\(word($0)),B\(word($0 * 7)),a@x.example,,," },
    group("merge: one telephone") { "A\(word($0)),B\(word($0 * 7)),,+14155550100,," },
    group("merge: one employer") { "A\(word($0)),B\(word($0 * 7)),,,Globex," },
    group("merge: rows that say the same") { _ in "A.,Fair,,,," },
    group("match: one name", ["match", "IN"]) { "Ada,Fair,a\($0)@x\($0).example,,," },
    group("keys: one e-mail", ["keys", "IN"]) { "A\(word($0)),B,a@x.example,,," },
    group("read: rows", ["read", "IN"]) { "A\(word($0)),B,a\($0)@x.example,,," },
  ]

  private static func asked(_ words: String...) -> WorstCase {
    group("\(words[0]): rows", words + ["IN"]) { "A\(word($0 * 7)),B,a\($0)@x.example,,Globex," }
  }

  private static let asking = [
    asked("where", "org~globex"), asked("sort", "name,email:desc"), asked("head", "5"),
    asked("tail", "500"), asked("sample", "500"), asked("tag", "friend"),
    asked("untag", "friend"), asked("count"),
    doing("where: values of one contact", ["where", "email~nobody", "IN"]) { count in
      card(map("emails", count) { #"{"address":"a\#($0)@x.example"}"# })
    },
    doing("tag: keywords of one contact", ["tag", "friend", "IN"]) { count in
      card(#""keywords":{"# + many(count, joinedBy: ",") { #""k\#($0)":true"# } + "}")
    },
  ]

  private static let undoing = [
    doing("clean: undo", ["clean", "--undo", "IN"], count: 2000) { count in
      card(
        map("phones", count) { #"{"number":"\#(phone($0))"}"# } + #","kith:changes":["#
          + many(count, joinedBy: ",") {
            #"{"at":"phones/\#($0)/number","was":"x\#($0)","now":"\#(phone($0))","rule":"phone.e164"}"#
          } + "]")
    },
    doing("split: versions of one record", ["split", "IN"]) { count in
      card(
        #""kith:records":["#
          + many(count, joinedBy: ",") { #"{"card":{"uid":"u","birthName":"n\#($0)"}}"# } + "]")
    },
    doing("split: records", ["split", "IN"]) { count in
      card(
        map("notes", count) { #"{"note":"n\#($0)"}"# } + #","kith:records":["#
          + many(count, joinedBy: ",") {
            #"{"card":{"uid":"u\#($0)"},"held":{"notes":{"1":"\#($0)"}}}"#
          } + "]")
    },
    WorstCase(
      name: "vcard: lines rewritten", format: "vcard", fileName: "in.vcf",
      words: ["clean", "IN", "--region", "US", "then", "write", "--to", "vcard"], count: 250
    ) { vcard(many($0) { "TEL:(415) 555-\(1000 + $0)\nNOTE:n\($0)\n" }) },
  ]
}
