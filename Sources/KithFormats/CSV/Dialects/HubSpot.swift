extension Dialect {
  /// HubSpot's contacts, exported or made for its import; the stage and status of a lead stay under their headings.
  static let hubSpot = Dialect(
    name: "hubspot",
    marks: [
      ["first name", "last name", "lifecycle stage"], ["first name", "last name", "linkedin bio"],
      ["record id", "first name", "last name", "email"],
    ],
    headings: [
      "title": .title, "lifecycle stage": .column, "lead status": .column,
      "record id": .column, "contact owner": .column, "associated company": .organization,
    ])
}
