extension CSVTarget {
  /// Pipedrive's people.
  static let pipedrive = CSVTarget(
    name: "pipedrive", summary: "Pipedrive's import of people",
    table: """
      Name = name.full
      Email = email
      Phone = phone
      Organization = org.name
      Label = categories
      Note = note
      """,
    keeps: .own(["pipedrive"]), rules: [.requires(["Name"]), .key("Email")])
}
