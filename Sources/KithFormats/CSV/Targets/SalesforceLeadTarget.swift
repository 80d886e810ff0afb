extension CSVTarget {
  /// Salesforce's leads: the import asks for a surname and a company.
  ///
  /// Lengths: developer.salesforce.com, Field Reference, "Lead".
  static let salesforceLead = CSVTarget(
    name: "salesforce-lead", summary: "Salesforce's import of leads",
    table: FlatTable(
      columns: """
        LastName = name.family
        Company = org.name
        Email = email
        FirstName = name.given
        Title = org.title
        Phone = phone
        Website = url
        LeadSource = source
        Description = note
        """, dialects: [.salesforce], keeps: .own),
    rules: [
      .requires(["LastName"]), .requires(["Company"]), .key("Email"), .maxRecords(50_000),
      .longestOf([
        "LastName": 80, "FirstName": 40, "Company": 255, "Email": 80, "Title": 128, "Phone": 40,
        "Website": 255, "Description": 32_000,
      ]),
    ])
}
