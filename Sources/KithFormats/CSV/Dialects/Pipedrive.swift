extension Dialect {
  /// Pipedrive's people: exported with `Person - ` before each heading, imported without.
  static let pipedrive = Dialect(
    name: "pipedrive",
    marks: [["person name"], ["name", "email", "phone", "organization", "label"]],
    headings: [
      "person name": .name(.full), "person first name": .name(.given),
      "person last name": .name(.family), "person organization": .organization,
      "person email work": .email(.work), "person email home": .email(.home),
      "person email other": .email(.other), "person phone work": .phone(.work),
      "person phone home": .phone(.home), "person phone mobile": .phone(.mobile),
      "person phone other": .phone(.other), "person label": .keywords, "label": .keywords,
    ])
}
