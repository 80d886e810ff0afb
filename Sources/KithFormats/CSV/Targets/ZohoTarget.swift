extension CSVTarget {
  /// Zoho CRM's leads: no quotation mark may stand in a value.
  ///
  /// Lengths: zoho.com, "CRM Platform Modules & Fields", as far as it gives them.
  static let zoho = CSVTarget(
    name: "zoho", summary: "Zoho CRM's import of leads",
    table: FlatTable(
      columns: """
        Last Name = name.family
        Email = email
        First Name = name.given
        Company = org.name
        Title = org.title
        Phone = phone
        Mobile = phone.mobile
        Secondary Email = email.2
        Street = address.street
        City = address.city
        State = address.region
        Zip Code = address.postal
        Country = address.country
        Website = url
        Lead Source = source
        Description = note
        """, dates: .paddedAmerican,
      dialects: [.zoho], keeps: .own),
    rules: [
      .requires(["Last Name"]), .key("Email"), .without("\""), .maxRecords(10_000),
      .maxBytes(10 << 20), .longestOf(["Last Name": 80, "First Name": 40, "Title": 100]),
    ])
}
