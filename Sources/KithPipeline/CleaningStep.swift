public import KithCleaning
public import KithFormats
public import KithModel

/// Brings values into one form, contact by contact: a step that streams.
public struct CleaningStep: StreamingStep, ListAwareStep {
  private let cleaning: ContactCleaning
  private let list: (any ChangeList)?
  /// How many values of a kind no rule could settle, by the slug of the note.
  private var unsettled: [String: Int] = [:]
  private var isInList = false

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - region: the country of telephone numbers that do not say theirs.
  ///   - rules: the rules to apply.
  ///   - list: is told every change.
  public init(
    region: String? = nil, rules: [CleaningRule] = CleaningRule.all, list: (any ChangeList)? = nil
  ) {
    cleaning = ContactCleaning(region: region, rules: rules)
    self.list = list
  }

  /// How many values stayed as they were because no rule could settle them.
  public var outcome: StepOutcome {
    let remarks = [
      remark(
        on: "phone.no-country", "telephone number has", "telephone numbers have",
        "no country; if they are all of one, give --region"),
      remark(
        on: "phone.placeholder", "telephone number is", "telephone numbers are",
        "nobody's, such as 000-000-0000; --verbose lists which"),
      remark(
        on: "email.invalid", "e-mail address is", "e-mail addresses are",
        "malformed; --verbose lists what"),
      remark(
        on: "email.disposable", "mailbox is", "mailboxes are",
        "of services that throw them away; --verbose lists which"),
    ]
    return StepOutcome(remarks: remarks.compactMap(\.self))
  }

  private func remark(
    on slug: String, _ one: String, _ several: String, _ what: String
  ) -> String? {
    guard let count = unsettled[slug] else { return nil }
    return "\(Balance.grouped(count)) \(count == 1 ? one : several) \(what)"
  }

  /// What stands in a list was settled before, and stays.
  public mutating func beginList() { isInList = true }
  /// What comes now is cleaned.
  public mutating func endList() { isInList = false }

  /// Cleans contacts.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    if isInList { return contacts }
    var cleaned: [Contact] = []
    cleaned.reserveCapacity(contacts.count)
    let results = contacts.concurrentMap { [cleaning] in cleaning.clean($0) }
    for (contact, result) in zip(contacts, results) {
      cleaned.append(result.contact)
      try list?.add(result.changes, of: contact)
      for note in result.notes {
        unsettled[note.slug, default: 0] += 1
        report(Self.diagnostic(note, contact.sources.first))
      }
    }
    return cleaned
  }

  private static func diagnostic(_ note: CleaningNote, _ source: Source?) -> Diagnostic {
    Diagnostic(
      .note, note.slug, note.message, file: source?.file ?? "-", line: source?.line,
      record: source?.record)
  }
}
