import Synchronization

/// A table that an address book or tracker imports: its columns, how it is written, and its rules.
///
/// A target is a file in `Targets` and its name in ``all``.
struct CSVTarget: Sendable {
  /// The name for `--to` and `--for`.
  let name: String
  /// What it is, in a few words.
  let summary: String
  /// The columns, and how values are put into them.
  let table: FlatTable
  var encoding = CSVEncoding()
  /// What the target refuses, duplicates or drops.
  var rules: [CSVTargetRule] = []

  /// The columns, sorted by what goes into them.
  var layout: FlatLayout {
    Self.layouts.withLock { layouts in
      if let known = layouts[name] { return known }
      let layout = FlatLayout(table)
      layouts[name] = layout
      return layout
    }
  }

  /// The layouts that were asked for: each file of a target's own table needs one.
  private static let layouts = Mutex<[String: FlatLayout]>([:])

  /// All targets, in the order in which they are listed.
  static let all: [CSVTarget] = [
    .google, .outlook, .thunderbird, .hubSpot, .salesforceLead, .salesforceContact, .pipedrive,
    .zoho, .mailchimp, .airtable, .notion, .monica, .jibberJobber,
  ]
}
