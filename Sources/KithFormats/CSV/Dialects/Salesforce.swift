extension Dialect {
  /// Salesforce's leads and contacts, under the names of its API or of its reports; `Title` is the job.
  static let salesforce = Dialect(
    name: "salesforce",
    marks: [
      ["lastname", "accountname"], ["lastname", "mailingstreet"],
      ["lastname", "company", "leadsource"],
      ["last name", "account name", "mailing street"],
      ["last name", "account name", "lead source"],
    ],
    headings: ["title": .title, "description": .note, "leadsource": .column])
}
