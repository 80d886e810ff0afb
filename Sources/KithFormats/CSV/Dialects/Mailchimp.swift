extension Dialect {
  /// Mailchimp's audience: the address is one cell, the birthday month and day.
  static let mailchimp = Dialect(
    name: "mailchimp",
    marks: [
      ["email address", "first name", "last name", "tags"],
      ["email address", "member rating", "optin time"],
    ],
    headings: ["address": .address(.any, .formatted), "tags": .keywords])
}
