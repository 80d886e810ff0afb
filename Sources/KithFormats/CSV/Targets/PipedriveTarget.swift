extension CSVTarget {
  /// Pipedrive's people; columns of telephones and e-mails are told their type when they are mapped.
  ///
  /// Two people are one where the name is the same and an e-mail, a telephone or the organisation: Pipedrive's
  /// community, "How does Pipedrive determine duplicates during Import?". Types: Pipedrive, "Importing: advanced
  /// mapping" (June 2025). 50,000 rows and 50 MB a file: Surpass Star, a partner of Pipedrive, on importing
  /// spreadsheets.
  static let pipedrive = CSVTarget(
    name: "pipedrive", summary: "Pipedrive's import of people",
    table: FlatTable(
      columns: """
        Name = name.full
        Email = email
        Phone = phone
        Organization = org.name
        Label = categories
        Note = note
        """, dialects: [.pipedrive], keeps: .own,
      further: [.email: "Person - Email", .phone: "Person - Phone"]),
    rules: [
      .requires(["Name"]), .keyTogether("Name", with: ["Email", "Phone", "Organization"]),
      .maxRecords(50_000), .maxBytes(50_000_000),
    ])
}
