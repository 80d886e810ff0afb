import KithModel

extension CleaningRule {
  /// What is no part of an e-mail address goes, and its domain is written in small letters.
  static let emailForm = CleaningRule(
    slug: "email.form",
    summary: "E-mail addresses without mailto:, blanks and capitals in the domain"
  ) { draft in
    for (index, email) in draft.contact.emails.enumerated() {
      guard let clean = EmailForm.clean(email.address) else { continue }
      draft.contact.emails[index].address = clean
      draft.record("email.form", was: email.address, now: clean, at: "emails", email.id, "address")
    }
  }
}
