import KithModel

/// A contact while rules rewrite it.
struct CleaningDraft {
  var contact: Contact
  private(set) var notes: [CleaningNote] = []
  /// The country that the user named.
  let region: String?

  init(_ contact: Contact, region: String?) {
    self.contact = contact
    self.region = region
  }

  /// Remembers what a rule replaced, and by what.
  ///
  /// - Parameter reason: the words that decided, where the rule alone does not say.
  mutating func record(
    _ rule: String, was: String, now: String, at path: String..., because reason: String? = nil
  ) {
    contact.changes.append(
      Change(at: JSONPointer.text(path), was: was, now: now, rule: rule, reason: reason))
  }

  /// Remembers what a rule could not settle.
  mutating func note(_ slug: String, _ message: String, at path: String...) {
    notes.append(CleaningNote(slug: slug, at: JSONPointer.text(path), message: message))
  }
}
