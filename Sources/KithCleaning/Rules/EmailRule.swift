import KithModel

extension CleaningRule {
  /// What is no part of an e-mail address goes, and its domain is written in small letters.
  static let emailForm = CleaningRule(
    slug: "email.form",
    summary: "E-mail addresses without mailto:, blanks and capitals in the domain"
  ) { draft in
    for (index, email) in draft.contact.emails.enumerated() {
      let clean = EmailForm.clean(email.address)
      note(clean ?? email.address, email.id, in: &draft)
      guard let clean else { continue }
      draft.contact.emails[index].address = clean
      draft.record("email.form", was: email.address, now: clean, at: "emails", email.id, "address")
    }
  }

  /// Says what a rule cannot mend: no mail arrives there, or none that anybody reads.
  private static func note(_ address: String, _ id: String, in draft: inout CleaningDraft) {
    if !EmailSyntax.isValid(address) {
      draft.note(
        "email.invalid", "'\(address)' is no e-mail address; it stays as it is",
        at: "emails", id, "address")
    } else if let at = address.utf8.lastIndex(of: UInt8(ascii: "@")),
      EmailKey.isDisposable(domain: String(address[at...].dropFirst()))
    {
      draft.note(
        "email.disposable", "the mailbox '\(address)' is of a service that throws them away",
        at: "emails", id, "address")
    }
  }
}
