import KithFormats

extension WorstCase {
  /// Each format that is written, from a Card that says much of everything.
  static let writing =
    FormatRegistry.standard.writable
    .map { format in
      doing("write: \(format.name)", ["convert", "IN", "--to", format.name]) {
        card(everything($0))
      }
    }
    + ["csv", "outlook", "ldif", "vcard", "html"].map(parts) + [relations]

  /// A name of so many parts.
  private static func parts(_ format: String) -> WorstCase {
    doing("write: parts of a name, \(format)", ["convert", "IN", "--to", format], count: 2000) {
      count in
      let components = ["given", "surname", "credential"].map { kind in
        many(count, joinedBy: ",") { #"{"kind":"\#(kind)","value":"W\#(word($0))"}"# }
      }
      return #"{"@type":"Card","version":"1.0","uid":"u","name":{"components":["#
        + components.joined(separator: ",") + "]}}\n"
    }
  }

  /// People around somebody, with words for what they are as Google keeps them.
  private static let relations = doing(
    "write: words for relations, google", ["convert", "IN", "--to", "google"], count: 2000
  ) { count in
    let people = many(count, joinedBy: ",") { #""B\#($0)":{"relation":{}}"# }
    let words = many(count, joinedBy: ",") { #"["Relation: tutor","B\#($0)"]"# }
    return card(#""relatedTo":{"# + people + #"},"kith:columns":["# + words + "]")
  }

  private static func everything(_ count: Int) -> String {
    [
      map("phones", count) { #"{"number":"\#(phone($0))","label":"l\#($0)"}"# },
      map("emails", count) { #"{"address":"a\#($0)@x.example"}"# },
      map("links", count) { #"{"uri":"https://x.example/\#($0)"}"# },
      map("addresses", count) { #"{"components":[{"kind":"name","value":"Road \#($0)"}]}"# },
      map("organizations", count) { #"{"name":"Org \#($0)"}"# },
      map("titles", count) { #"{"name":"Title \#($0)","organizationId":"\#($0)"}"# },
      map("notes", count) { #"{"note":"n\#($0)"}"# },
      map("nicknames", count) { #"{"name":"n\#($0)"}"# },
      map("keywords", count) { _ in "true" },
      map("localizations", count) { #"{"notes/\#($0)/note":"A\#($0)"}"# },
      #""vCardProps":["# + many(count, joinedBy: ",") { #"["x-a\#($0)",{},"unknown","v"]"# } + "]",
      #""kith:columns":["# + many(count, joinedBy: ",") { #"["h\#($0)","v"]"# } + "]",
    ].joined(separator: ",")
  }
}
