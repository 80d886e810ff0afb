import Synchronization

/// A table that an address book or tracker imports: its headings, what stands under them, and its rules.
///
/// A target is a file in `Targets` and its name in ``all``. Its table is written as a map file is:
/// `heading = field`, a line a column, in order.
struct CSVTarget: Sendable {
  /// How a target writes dates.
  enum DateStyle: Sendable {
    /// `1979-02-03`.
    case iso
    /// As ISO 8601, and without the year ` --02-03`, as Google writes it.
    case google
    /// `2/3/1979`.
    case american
    /// `02/03/1979`.
    case paddedAmerican
    /// `02/03`.
    case monthAndDay
  }

  /// Which columns that mapped to nothing are written behind those that the target has by itself.
  enum KeptColumns: Sendable {
    /// None.
    case none
    /// Those of contacts that were read from the target's own export, by the names of its dialects.
    case own([String])
    /// All: the target takes any heading.
    case any
  }

  /// The name for `--to` and `--for`.
  let name: String
  /// What it is, in a few words.
  let summary: String
  /// The columns, in the syntax of map files.
  let table: String
  var encoding = CSVEncoding()
  var dates = DateStyle.iso
  /// What stands between values of one cell; `nil` where a cell holds one value only.
  var separator: String?
  /// What stands between categories.
  var keywordSeparator = ", "
  /// What stands between the parts of an address in one cell.
  var addressSeparator = ", "
  /// Whether labels, groups and custom fields are written as Google does.
  var isGoogle = false
  /// What the target's own export says where there is nothing to say, by heading.
  var defaults: [String: String] = [:]
  /// Whose columns come back under their headings where they mapped to nothing.
  var keeps = KeptColumns.none
  /// Headings that the target understands but does not have by itself: columns of theirs come where somebody needs
  /// one.
  var rareHeadings: Set<String> = []
  /// The headings of e-mails and telephones beyond the first, to which ` - Work` and the like is added, by kind.
  var further: [String: String] = [:]
  /// What the target refuses, duplicates or drops.
  var rules: [CSVTargetRule] = []

  /// The columns, in order.
  var columns: [ColumnMap.Entry] {
    (try? ColumnMap(text: table, fileName: name))?.entries ?? []
  }

  /// The columns, sorted by what goes into them.
  var layout: CSVLayout {
    Self.layouts.withLock { layouts in
      if let known = layouts[name] { return known }
      let layout = CSVLayout(columns)
      layouts[name] = layout
      return layout
    }
  }

  /// The layouts that were asked for: each file of a target's own table needs one.
  private static let layouts = Mutex<[String: CSVLayout]>([:])

  /// Whether the target is the program that writes the tables of a dialect.
  func isTable(of dialect: CSVDialect) -> Bool {
    switch keeps {
    case .own(let dialects): name != "jibberjobber" && dialects.contains(dialect.name)
    default: name == dialect.name
    }
  }

  /// Whether the columns are known only when all contacts are: Google numbers its groups as far as a list needs them.
  var grows: Bool {
    if case .none = keeps { isGoogle } else { true }
  }

  /// All targets, in the order in which they are listed.
  static let all: [CSVTarget] = [
    .google, .outlook, .thunderbird, .hubSpot, .salesforceLead, .salesforceContact, .pipedrive,
    .zoho, .mailchimp, .airtable, .notion, .monica, .jibberJobber,
  ]
}
