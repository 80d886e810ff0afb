extension Dialect {
  /// Google Contacts, the older export (`… - Type`) and the newer (`… - Label`).
  static let google = Dialect(
    name: "google",
    marks: [
      ["e mail 1 label"], ["e mail 1 type"], ["phone 1 label"], ["phone 1 type"],
      ["given name", "given name yomi"], ["phonetic first name", "file as"],
    ],
    headings: ["file as": .column, "occupation": .column, "title": .name(.prefix)])

  /// Google's "Outlook CSV": `Home Address` is the formatted twin of `Home Street` and what follows it.
  static let googleOutlook = Dialect(
    name: "google-outlook",
    marks: [["e mail address", "home address", "home street", "categories"]],
    headings: [
      "title": .name(.prefix), "home address": .address(.home, .formatted),
      "business address": .address(.work, .formatted),
      "other address": .address(.other, .formatted),
    ])
}
