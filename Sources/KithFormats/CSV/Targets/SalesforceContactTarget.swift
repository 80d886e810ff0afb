extension CSVTarget {
  /// Salesforce's contacts, under the names of its Data Loader, whose letter case counts.
  static let salesforceContact = CSVTarget(
    name: "salesforce-contact", summary: "Salesforce's import of contacts",
    table: """
      FirstName = name.given
      LastName = name.family
      Email = email
      Phone = phone
      MobilePhone = phone.mobile
      Title = org.title
      Department = org.department
      AccountName = org.name
      MailingStreet = address.street
      MailingCity = address.city
      MailingState = address.region
      MailingPostalCode = address.postal
      MailingCountry = address.country
      LeadSource = source
      Description = note
      """,
    rules: [.requires(["LastName"]), .key("Email"), .mostRecords(50_000)])
}
