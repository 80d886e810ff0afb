extension CSVTarget {
  /// Notion takes any heading, and only ever appends: what is there already comes twice (ClonePartner, "How to Import
  /// Data into Notion: Formats, Limits & Data Mapping").
  static let notion = CSVTarget(
    name: "notion", summary: "a table for Notion",
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
