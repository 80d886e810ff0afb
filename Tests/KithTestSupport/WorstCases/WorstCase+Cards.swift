extension WorstCase {
  /// JSContact, vCard and its spellings.
  static let cards = json + vcard + spellings

  /// A Card with members of its own.
  static func card(_ members: String, uid: String = "urn:example:1") -> String {
    #"{"@type":"Card","version":"1.0","uid":"\#(uid)","name":{"full":"Ada Fair"},\#(members)}"#
      + "\n"
  }

  /// A map with so many entries.
  static func map(_ name: String, _ count: Int, from first: Int = 0, _ entry: (Int) -> String)
    -> String
  {
    #""\#(name)":{"# + many(count, joinedBy: ",") { #""\#(first + $0)":"# + entry(first + $0) }
      + "}"
  }

  private static let json = [
    reading("jsonl", "unknown members", "in.jsonl") {
      card(many($0, joinedBy: ",") { #""k\#($0)":1"# })
    },
    reading("jsonl", "notes", "in.jsonl") { card(map("notes", $0) { #"{"note":"n\#($0)"}"# }) },
    reading("jsonl", "languages", "in.jsonl") {
      card(map("localizations", $0) { #"{"name/full":"A\#($0)"}"# })
    },
    reading("json", "cards", "in.json") {
      "[" + many($0, joinedBy: ",") { card(#""language":"en""#, uid: "u\($0)") } + "]"
    },
  ]

  private static func vcard(
    _ what: String, version: String = "4.0", _ line: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    reading("vcard", what, "in.vcf") { vcard(many($0, line), version: version) }
  }

  static func vcard(_ lines: String, version: String = "4.0") -> String {
    "BEGIN:VCARD\nVERSION:\(version)\nFN:Ada Fair\n\(lines)END:VCARD\n"
  }

  private static let vcard = [
    vcard("telephones") { "TEL:\(phone($0))\n" },
    vcard("unknown properties") { "X-A\($0):x\n" },
    vcard("photos") { "PHOTO:data:image/jpeg;base64,/9j/\(word($0))\n" },
    reading("vcard", "lines of a photo", "in.vcf") {
      vcard("PHOTO;ENCODING=b;TYPE=JPEG:/9j/\n" + many($0) { _ in " AAAAAAAA\n" }, version: "3.0")
    },
    vcard("pronouns") { "PRONOUNS:x\($0)\n" },
    vcard("second values") { "UID:u\($0)\nKIND:org\nREV:20200101T000000Z\nPRODID:x\n" },
    vcard("labelled groups", version: "3.0") {
      "item\($0).TEL:\(phone($0))\nitem\($0).X-ABLabel:l\($0)\n"
    },
    vcard("lines of one group", version: "3.0") {
      "item1.TEL:\(phone($0))\nitem1.X-ABLabel:l\($0)\n"
    },
    vcard("addresses with labels", version: "3.0") {
      "ADR;TYPE=home:;;Road \($0);Town;;;\nLABEL;TYPE=home:Road \($0)\\nTown\n"
    },
    vcard("alternatives") { "TITLE;ALTID=\($0);LANGUAGE=de:T\nTITLE;ALTID=\($0);LANGUAGE=en:T\n" },
    vcard("members by pointer") { #"JSPROP;JSPTR="x.example:k\#($0)":"v""# + "\n" },
    vcard("cards in the card", version: "2.1") { _ in "BEGIN:VCARD\n" },
    reading("vcard", "folds", "in.vcf") { vcard("NOTE:a\n" + many($0) { _ in " abcdefgh\n" }) },
    reading("vcard", "parameters", "in.vcf") { vcard("TEL" + many($0) { ";X-P\($0)=v" } + ":1\n") },
    reading("vcard", "parts of a name", "in.vcf") {
      vcard("N:" + many($0, joinedBy: ",") { "v\($0)" } + ";Ada;;;\n")
    },
    reading("vcard", "quoted-printable", "in.vcf") {
      vcard(
        "NOTE;ENCODING=QUOTED-PRINTABLE:" + many($0) { _ in "=41=42=\n" } + "\n", version: "2.1")
    },
  ]

  private static let spellings = [
    reading("jcard", "properties", "in.jcard") {
      #"["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ada"],"#
        + many($0, joinedBy: ",") { #"["x-a\#($0)",{"group":"g\#($0)"},"text","x"]"# } + "]]"
    },
    reading("xcard", "properties", "in.xcard") {
      #"<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Ada</text></fn>"#
        + many($0) { #"<group name="g\#($0)"><tel><text>\#(phone($0))</text></tel></group>"# }
        + "</vcard></vcards>"
    },
  ]
}
