extension CSVTarget {
  /// Salesforce's leads: the import asks for a surname and a company.
  static let salesforceLead = CSVTarget(
    name: "salesforce-lead", summary: "Salesforce's import of leads",
    table: """
      LastName = name.family
      Company = org.name
      Email = email
      FirstName = name.given
      Title = org.title
      Phone = phone
      Website = url
      LeadSource = source
      Description = note
      """,
    rules: [.requires(["LastName"]), .requires(["Company"]), .key("Email"), .mostRecords(50_000)])
}
