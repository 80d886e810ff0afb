import KithModel

/// The columns of records that are written, and how values are put into them.
///
/// The columns are written as a map file is: `heading = field`, a line a column, in order.
struct FlatTable: Sendable {
  /// How dates are written.
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

  /// How the cell beside a value says what the value is for.
  enum LabelStyle: Sendable {
    /// `home fax preferred (label)`.
    case words
    /// `* Home Fax`, or the label alone.
    case google
  }

  /// Where values go that are more than a numbered group has columns for.
  enum Overflow: Sendable {
    /// Values of one type share a cell, and the last cell has the rest.
    case sharedCells
    /// Values of one type share a cell, and groups are added as far as the contacts need them.
    case moreGroups
    /// Each value has a cell, and the last has the rest.
    case lastCell
  }

  /// Which columns that mapped to nothing are written behind those that the table has by itself.
  enum KeptColumns: Sendable {
    /// None.
    case none
    /// Those of contacts that were read from tables of the same dialects.
    case own
    /// All: any heading is taken.
    case any
  }

  /// Where values go that have no column of their own.
  enum SpareRoom: Sendable {
    /// Nowhere.
    case none
    /// Numbered fields that have a label each, dates among the dates.
    case labelledFields
    /// Columns that are understood, but added only where somebody needs one; in the syntax of map files.
    case columns(String)
  }

  /// The groups that a program keeps by itself.
  struct SystemGroups: Sendable {
    /// Groups of its own, which are marked in a list of groups.
    var names: Set<String>
    /// What stands before the name of each.
    var mark: String
    /// The group of everybody, as it stands in a list.
    var everybody: String
    /// The group of those who are not in ``everybody``, and have their address in the place of a name.
    var others: String
  }

  /// The columns, in the syntax of map files.
  let columns: String
  var dates = DateStyle.iso
  var labels = LabelStyle.words
  /// What stands between values of one cell; `nil` where a cell holds one value only.
  var separator: String?
  /// What stands between categories.
  var keywordSeparator = ", "
  /// What stands between the parts of an address in one cell.
  var addressSeparator = ", "
  var overflow = Overflow.sharedCells
  /// Whether each cell says what its heading says and no more, and is read word for word.
  var isExact = false
  /// The groups that the program keeps by itself, which stand among the categories.
  var systemGroups: SystemGroups?
  /// What the program itself writes where there is nothing to say, by heading.
  var defaults: [String: String] = [:]
  /// The dialects of the tables that the program writes itself.
  var dialects: [Dialect] = []
  /// Whose columns come back under their headings where they mapped to nothing.
  var keeps = KeptColumns.none
  /// Whether the cells of such a table come back as they stood.
  var restoresCells = true
  /// Where values go that have no column of their own.
  var spare = SpareRoom.none
  /// The headings of e-mails and telephones beyond the first, to which ` - Work` and the like is added, by kind.
  var further: [FlatGroup.Kind: String] = [:]

  /// The columns, in order.
  var fields: [FlatColumn] { FlatColumn.all(in: columns) }

  /// The columns that are added where somebody needs one.
  var rareFields: [FlatColumn] {
    if case .columns(let text) = spare { FlatColumn.all(in: text) } else { [] }
  }

  /// Whether numbered groups are added as far as the contacts need them.
  var addsGroups: Bool { overflow == .moreGroups }

  /// Whether the columns are known only when all contacts are: Google numbers its groups as far as a list needs them.
  var grows: Bool {
    if case .none = keeps { addsGroups } else { true }
  }

  /// Whether the program is the one that writes the tables of a dialect.
  func isTable(of dialect: Dialect) -> Bool {
    restoresCells && dialects.contains { $0.name == dialect.name }
  }

  /// Whether a contact was read from a table of the program.
  func isOrigin(of contact: Contact) -> Bool {
    contact.sources.contains { source in dialects.contains { $0.name == source.format } }
  }
}
