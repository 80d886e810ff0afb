public import KithModel

/// Rewrites the values of contacts into one canonical form, by rules that never make a right value wrong.
///
/// Readers only structure; this is the one place that changes what was written. Each change stands in
/// `Contact.changes` with what was there before. Cleaning twice changes nothing the second time.
public struct ContactCleaning: Sendable {
  /// The country, an ISO 3166-1 code, in which numbers without a country would be dialled.
  public let region: String?
  /// The rules, in the order in which they are applied.
  public let rules: [CleaningRule]

  /// Makes a cleaning of all rules, or of those that are given.
  public init(region: String? = nil, rules: [CleaningRule] = CleaningRule.all) {
    self.region = region
    self.rules = rules
  }

  /// Cleans a contact; the notes say what would need the user's help, the changes what was done.
  ///
  /// What a rule added in an earlier run and takes back now is a change too, though the contact keeps no record of it.
  public func clean(
    _ contact: Contact
  ) -> (contact: Contact, notes: [CleaningNote], changes: [Change]) {
    var draft = CleaningDraft(contact, region: region)
    for rule in rules { rule.apply(&draft) }
    return (draft.contact, draft.notes, draft.made)
  }
}
