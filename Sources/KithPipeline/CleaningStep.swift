public import KithCleaning
public import KithFormats
public import KithModel

/// Brings values into one form, contact by contact: a step that streams.
public struct CleaningStep: Step {
  private let cleaning: ContactCleaning
  private let list: (any ChangeList)?
  private var numbersWithoutCountry = 0
  /// Whether the first input is a list that takes others in: what stands in it was settled before.
  public var sparesFirstInput = false
  private var isSpared = false

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

  /// How many numbers stayed as they were because nothing says their country.
  public var remarks: [String] {
    guard numbersWithoutCountry > 0 else { return [] }
    let numbers =
      numbersWithoutCountry == 1
      ? "1 telephone number has"
      : "\(Balance.grouped(numbersWithoutCountry)) telephone numbers have"
    return ["\(numbers) no country; if they are all of one, give --region"]
  }

  /// The first input may be left as it is.
  public mutating func begin(input: Int) { isSpared = sparesFirstInput && input == 0 }

  /// Cleans contacts and hands them on.
  public mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    if isSpared { return try emit(contacts) }
    var cleaned: [Contact] = []
    cleaned.reserveCapacity(contacts.count)
    for contact in contacts {
      let result = cleaning.clean(contact)
      cleaned.append(result.contact)
      try list?.add(Array(result.contact.changes.dropFirst(contact.changes.count)), of: contact)
      for note in result.notes {
        if note.slug == "phone.no-country" { numbersWithoutCountry += 1 }
        report(Self.diagnostic(note, contact.sources.first))
      }
    }
    try emit(cleaned)
  }

  private static func diagnostic(_ note: CleaningNote, _ source: Source?) -> Diagnostic {
    Diagnostic(
      .note, note.slug, note.message, file: source?.file ?? "-", line: source?.line,
      record: source?.record)
  }
}
