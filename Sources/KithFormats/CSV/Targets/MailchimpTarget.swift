extension CSVTarget {
  /// Mailchimp's audience: an e-mail address, each once; the birthday has no year, the address two blanks between its parts.
  static let mailchimp = CSVTarget(
    name: "mailchimp", summary: "Mailchimp's import of an audience",
    table: FlatTable(
      columns: """
        Email Address = email
        First Name = name.given
        Last Name = name.family
        Address = address.formatted
        Phone Number = phone
        Birthday = birthday
        Tags = categories
        """, dates: .monthAndDay, addressSeparator: "  ",
      dialects: [.mailchimp], keeps: .own),
    rules: [
      .requires(["Email Address"]), .key("Email Address"), .longest(bytes: 255),
      .withoutEmoji("Tags"),
    ])
}
