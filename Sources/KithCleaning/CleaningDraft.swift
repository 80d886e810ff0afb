import KithModel

/// A contact while rules rewrite it.
struct CleaningDraft {
  var contact: Contact
  private(set) var notes: [CleaningNote] = []
  /// What the rules did, in their order; what one took back of an earlier run as well.
  private(set) var made: [Change] = []
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
    remember(Change(at: JSONPointer.text(path), was: was, now: now, rule: rule, reason: reason))
  }

  private mutating func remember(_ change: Change) {
    contact.changes.append(change)
    made.append(change)
  }

  /// Adds a value where none stands; of one that the rule added before, only the reason is brought up to date.
  mutating func add(
    _ rule: String, _ value: String, at path: String..., because reason: String? = nil
  ) {
    let at = JSONPointer.text(path)
    let own = contact.changes.firstIndex { $0.rule == rule && $0.at == at && !$0.isMerged }
    if contact[text: at] != nil {
      if let own { contact.changes[own].reason = reason }
      return
    }
    if let own { contact.changes.remove(at: own) }
    contact[text: at] = value
    remember(Change(at: at, was: "", now: value, rule: rule, reason: reason))
  }

  /// Takes back what a rule added in an earlier run; what somebody else wrote there stays.
  mutating func withdraw(_ rule: String, at path: String...) {
    let at = JSONPointer.text(path)
    guard
      let own = contact.changes.first(where: { $0.rule == rule && $0.at == at && !$0.isMerged }),
      own.was.isEmpty, let value = contact[text: at], value == own.now
    else { return }
    contact[text: at] = ""
    contact.changes.removeAll { $0.rule == rule && $0.at == at }
    made.append(Change(at: at, was: value, now: "", rule: rule))
  }

  /// Remembers what a rule could not settle.
  mutating func note(_ slug: String, _ message: String, at path: String...) {
    notes.append(CleaningNote(slug: slug, at: JSONPointer.text(path), message: message))
  }
}
