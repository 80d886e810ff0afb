extension CSVDialect {
  /// Mailchimp's audience: the address is one cell, the birthday month and day.
  static let mailchimp = CSVDialect(
    name: "mailchimp",
    marks: [
      ["email address", "first name", "last name", "tags"],
      ["email address", "member rating", "optin time"],
    ],
    headings: ["address": "address.formatted", "tags": "categories"])
}
