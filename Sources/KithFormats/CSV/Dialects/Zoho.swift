extension Dialect {
  /// Zoho CRM's leads and contacts.
  static let zoho = Dialect(
    name: "zoho",
    marks: [
      ["last name", "company", "lead source", "description"], ["last name", "lead owner"],
      ["last name", "contact owner", "lead source"],
    ],
    headings: [
      "title": .title, "description": .note, "lead source": .column, "lead owner": .column,
      "contact owner": .column, "secondary email": .email(.none),
    ])
}
