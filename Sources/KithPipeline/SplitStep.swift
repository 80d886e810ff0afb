public import KithFormats
import KithMatching
public import KithModel

/// Takes merged contacts apart into those that they were made of: a step that streams.
public struct SplitStep: StreamingStep {
  private let queries: [RecordQuery]
  private var found: Set<Int> = []
  private var count = 0
  private var split = 0
  private var parts = 0

  /// Makes a step.
  ///
  /// - Parameter names: whom to take apart, by uid, number, place or name; everybody where there are none.
  public init(_ names: [String] = []) { queries = names.map { RecordQuery($0) } }

  /// How many more contacts came out, what was taken apart, and who was not found.
  public var outcome: StepOutcome {
    var outcome = StepOutcome(remarks: remarks)
    outcome.takenApart = parts - split
    return outcome
  }

  private var remarks: [String] {
    let missing = queries.indices.filter { !found.contains($0) }.map {
      "nobody is '\(queries[$0].text)' by uid, place or whole name"
    }
    guard split > 0 else {
      return missing.isEmpty
        ? ["nothing to take apart: no card says what it was made of"] : missing
    }
    let cards = split == 1 ? "1 card" : "\(Balance.grouped(split)) cards"
    return ["\(cards) taken apart into \(Balance.grouped(parts))"] + missing
  }

  /// Takes contacts apart; answers what they were made of.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    var written: [Contact] = []
    for contact in contacts {
      let isMeant = isMeant(contact)
      count += 1
      guard isMeant, !contact.records.isEmpty else {
        written.append(contact)
        continue
      }
      let records = ContactSplitting.split(contact)
      split += 1
      parts += records.count
      written += records
    }
    return written
  }

  /// Whether a contact is to be taken apart; some words of a name are not enough.
  private mutating func isMeant(_ contact: Contact) -> Bool {
    guard !queries.isEmpty else { return true }
    let meant = queries.indices.filter { index in
      queries[index].fit(contact, count).map { $0 > .words } ?? false
    }
    found.formUnion(meant)
    return !meant.isEmpty
  }
}
