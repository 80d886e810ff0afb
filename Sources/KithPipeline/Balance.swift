import KithFormats

/// The books of a run: every record that was read is accounted for.
///
/// Each number is counted where it happens, and none is computed from the others, so that a loss shows.
public struct Balance: Equatable, Sendable {
  /// Records that were read.
  public var read = 0
  /// Records that are contacts in the output.
  public var kept = 0
  /// Contacts that the target format cannot hold at all: in a blogroll, those without a page.
  public var unwritten = 0
  /// Records that were merged into another.
  public var merged = 0
  /// Contacts that were not asked for.
  public var notSelected = 0
  /// Contacts that came out of merged ones, or of a record that names several, beyond the one that each was.
  public var takenApart = 0
  /// Records that are no contact by their format's own rules.
  public var skipped = 0
  /// Files of archives and folders that hold no contacts; they are no part of the equation.
  public var filesPassedOver = 0
  /// Records that could not be kept.
  public var rejected = 0

  /// Makes empty books.
  public init() {}

  /// Counts what was read, and of it what are no contacts.
  mutating func add(_ batch: Batch) {
    read += batch.records
    merged += batch.merged
    takenApart += batch.takenApart
    skipped += batch.skipped
    rejected += batch.rejects.count
    filesPassedOver += batch.filesPassedOver
  }

  /// The number of records of which it is known what became of them.
  public var accounted: Int {
    kept + unwritten + merged + notSelected + skipped + rejected - takenApart
  }
}

extension Balance: CustomStringConvertible {
  /// The equation, zero terms left out: `read 1,243 = 1,021 kept + 219 merged + 3 rejected`.
  public var description: String {
    let terms = [
      (kept, "kept"), (merged, "merged"), (skipped, "skipped"), (notSelected, "not selected"),
      (unwritten, "not written"), (rejected, "rejected"),
    ]
    .filter { $0.0 > 0 }
    .map { "\(Self.grouped($0.0)) \($0.1)" }
    return "read \(Self.grouped(read))"
      + (takenApart > 0 ? " + \(Self.grouped(takenApart)) taken apart" : "")
      + (terms.isEmpty ? "" : " = " + terms.joined(separator: " + "))
  }

  /// A number with commas between groups of three digits.
  public static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var position = digits.count - 3
    while position > (number < 0 ? 1 : 0) {
      digits.insert(",", at: position)
      position -= 3
    }
    return String(digits)
  }
}
