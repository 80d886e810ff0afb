extension CSVTarget {
  /// Zoho CRM's leads: no quotation mark may stand in a value.
  static let zoho = CSVTarget(
    name: "zoho", summary: "Zoho CRM's import of leads",
    table: """
      Last Name = name.family
      Email = email
      First Name = name.given
      Company = org.name
      Phone = phone
      Website = url
      Lead Source = source
      Description = note
      """,
    dates: .paddedAmerican,
    rules: [
      .requires(["Last Name"]), .key("Email"), .without("\""), .mostRecords(10_000),
      .mostBytes(10 << 20),
    ])
}
