extension CSVTarget {
  /// Airtable takes any heading; its first column is the name of the record.
  static let airtable = CSVTarget(
    name: "airtable", summary: "a table for Airtable",
    table: FlatTable(
      columns: """
        Name = name.full
        Email = email
        Phone = phone
        Company = org.name
        Job Title = org.title
        LinkedIn = url.linkedin
        Website = url
        Address = address.formatted
        Birthday = birthday
        Tags = categories
        Notes = note
        Connected On = linkedin.connectedOn
        """, keeps: .any),
    rules: [.requires(["Name"])])
}
