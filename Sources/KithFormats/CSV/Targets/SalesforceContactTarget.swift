extension CSVTarget {
  /// Salesforce's contacts, under the names of its Data Loader, whose letter case counts.
  ///
  /// Lengths: developer.salesforce.com, Field Reference, "Contact" and "Account".
  static let salesforceContact = CSVTarget(
    name: "salesforce-contact", summary: "Salesforce's import of contacts",
    table: FlatTable(
      columns: """
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
        """, dialects: [.salesforce], keeps: .own),
    rules: [
      .requires(["LastName"]), .key("Email"), .maxRecords(50_000),
      .longestOf([
        "LastName": 80, "FirstName": 40, "Email": 80, "Phone": 40, "MobilePhone": 40, "Title": 128,
        "Department": 80, "AccountName": 255, "MailingStreet": 255, "MailingCity": 40,
        "MailingState": 80, "MailingPostalCode": 20, "MailingCountry": 80, "Description": 32_000,
      ]),
    ])
}
