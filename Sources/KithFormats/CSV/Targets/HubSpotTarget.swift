extension CSVTarget {
  /// HubSpot's import of contacts: told apart by e-mail, a blank cell never overwrites.
  ///
  /// Limits: knowledge.hubspot.com, "Set up import files" (October 2025): fewer than 1000 columns, 1,048,576 rows and
  /// 512 MB a file; free tools take 20 MB.
  static let hubSpot = CSVTarget(
    name: "hubspot", summary: "HubSpot's import of contacts",
    table: FlatTable(
      columns: """
        First name = name.given
        Last name = name.family
        Email address = email
        Phone number = phone
        Mobile phone number = phone.mobile
        Job title = org.title
        Company name = org.name
        Website URL = url
        City = address.city
        State/Region = address.region
        Country/Region = address.country
        Zip code = address.postal
        LinkedIn Bio = url.linkedin
        Lifecycle stage = column
        Lead status = column
        """, dialects: [.hubSpot], keeps: .own),
    rules: [
      .requires(["First name", "Last name", "Email address"]), .key("Email address"),
      .values(
        "Lifecycle stage",
        [
          "Subscriber", "Lead", "Marketing Qualified Lead", "Sales Qualified Lead", "Opportunity",
          "Customer", "Evangelist", "Other",
        ]),
      .maxColumns(999), .maxRecords(1_048_576), .maxBytes(512_000_000),
    ])
}
