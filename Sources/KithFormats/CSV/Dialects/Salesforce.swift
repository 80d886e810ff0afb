extension CSVDialect {
  /// Salesforce's leads and contacts, under the names of its API or of its reports; `Title` is the job.
  static let salesforce = CSVDialect(
    name: "salesforce",
    marks: [
      ["lastname", "accountname"], ["lastname", "mailingstreet"],
      ["lastname", "company", "leadsource"],
      ["last name", "account name", "mailing street"],
      ["last name", "account name", "lead source"],
    ],
    headings: ["title": "org.title", "description": "note", "leadsource": "column"])
}
