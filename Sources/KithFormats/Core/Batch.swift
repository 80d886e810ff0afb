public import KithModel

/// What a reader made of a piece of its input.
///
/// Each record of the input ends as one contact, one skip, one reject or a part of a contact, so that the books balance.
/// A record is counted where it begins, and again as what became of it, so that one that was passed over shows.
public struct Batch: Sendable {
  /// The records that begin in the piece; one may end in a later piece.
  public var records = 0
  /// The contacts, in the order of the input.
  public var contacts: [Contact] = []
  /// Whether each contact says what its own lines say, so that a writer that gets it unchanged need not read them again.
  public var isAsRead = false
  /// What the user should know.
  public var diagnostics = DiagnosticList()
  /// Records that are no contact by the format's own rules: a hidden LinkedIn row, an OPML folder.
  public var skipped = 0
  /// Records that went into a contact of the same source: what several files of one export say of a person.
  public var merged = 0
  /// People beyond the first whom one record names: a message to several.
  public var takenApart = 0
  /// Files of an archive or a folder that hold no contacts.
  public var filesPassedOver = 0
  /// Records that could not be kept.
  public var rejects: [Reject] = []

  /// Makes an empty batch.
  public init() {}

  /// The number of records of which the batch says what became of them.
  public var accounted: Int { contacts.count + skipped + merged + rejects.count - takenApart }

  /// Adds what came after.
  mutating func append(_ other: Batch) {
    isAsRead = (contacts.isEmpty || isAsRead) && (other.contacts.isEmpty || other.isAsRead)
    // Mostly there is nothing yet, and nothing need be copied.
    if contacts.isEmpty { contacts = other.contacts } else { contacts += other.contacts }
    records += other.records
    diagnostics += other.diagnostics
    skipped += other.skipped
    merged += other.merged
    takenApart += other.takenApart
    filesPassedOver += other.filesPassedOver
    rejects += other.rejects
  }

  /// Gives a record back that could not be kept, and says so.
  mutating func reject(_ slug: String, _ reject: Reject) {
    let rest = reject.isCut ? ", of which --rejects gives the first MiB" : ""
    diagnostics.append(
      Diagnostic(
        .error, slug, reject.reason, done: "record \(reject.record) rejected\(rest)",
        file: reject.file, line: reject.line, record: reject.record))
    rejects.append(reject)
  }
}
