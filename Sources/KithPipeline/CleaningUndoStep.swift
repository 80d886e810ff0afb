import KithCleaning
public import KithFormats
public import KithModel
import KithText

/// Puts back the values that cleaning rewrote, contact by contact: a step that streams.
public struct CleaningUndoStep: StreamingStep {
  private let list: (any ChangeList)?
  private var undone = 0
  private var hasChanges = false

  /// Makes a step; the list is told every value that is put back.
  public init(list: (any ChangeList)? = nil) { self.list = list }

  /// How many values were put back, or that there are none.
  public var outcome: StepOutcome {
    guard list == nil else { return StepOutcome() }
    return switch undone {
    case 0 where !hasChanges:
      StepOutcome(remarks: ["nothing to put back: no card says what was rewritten in it"])
    case 1: StepOutcome(remarks: ["1 value put back as it was written"])
    default:
      StepOutcome(remarks: ["\(Balance.grouped(undone)) values put back as they were written"])
    }
  }

  /// Puts back values.
  public mutating func pass(
    _ contacts: [Contact], report: (Diagnostic) -> Void
  ) throws -> [Contact] {
    var written: [Contact] = []
    written.reserveCapacity(contacts.count)
    for contact in contacts {
      let reversal = CleaningReversal(contact)
      hasChanges = hasChanges || !contact.changes.isEmpty
      undone += reversal.undone.count
      for change in reversal.kept { report(Self.diagnostic(change, contact)) }
      try list?.add(reversal.undone.map(Self.reversed), of: contact)
      written.append(reversal.contact)
    }
    return written
  }

  private static func reversed(_ change: Change) -> Change {
    var reversed = change
    reversed.was = change.now ?? ""
    reversed.now = change.was
    return reversed
  }

  private static func diagnostic(_ change: Change, _ contact: Contact) -> Diagnostic {
    let source = contact.sources.first
    let what =
      contact[text: change.at].map { "'\(change.at)' was changed to '\(short($0))'" }
      ?? "'\(change.at)' is gone"
    return Diagnostic(
      .warning, "clean.changed-since",
      "\(what) since cleaning rewrote '\(short(change.was))'", done: "left as it is",
      file: source?.file ?? "-", line: source?.line, record: source?.record)
  }

  private static func short(_ text: String) -> String { TerminalText.short(text) }
}
