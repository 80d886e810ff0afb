import KithText

/// The cells of the record that is being put together.
///
/// Most columns of a wide table are empty, so it is remembered which are not: only these are emptied for the next
/// record, in the same room, and only these are looked at for writing.
struct FlatCells {
  /// The texts of all columns.
  private(set) var texts: [String] = []
  /// The columns that were filled, in order.
  private(set) var filled: [Int] = []

  /// Makes a record of no columns.
  init() {}

  /// Makes a record of texts.
  init(_ texts: [String]) {
    self.texts = texts
    filled = texts.indices.filter { !texts[$0].isEmpty }
  }

  /// The number of columns.
  var count: Int { texts.count }

  /// Begins a record of so many empty columns.
  mutating func begin(columns: Int) {
    for column in filled { texts[column] = "" }
    filled.removeAll(keepingCapacity: true)
    widen(to: columns)
  }

  /// The text of a column; one that was added since the record was begun is empty until it is filled.
  subscript(column: Int) -> String {
    get { column < texts.count ? texts[column] : "" }
    set {
      let text = FlatCell.trimmed(newValue)
      widen(to: column + 1)
      let wasFilled = !texts[column].isEmpty
      texts[column] = text
      if !text.isEmpty { note(column) } else if wasFilled { filled.removeAll { $0 == column } }
    }
  }

  /// Fills a column with a text as it is: Google has blanks at the ends of some.
  mutating func set(_ text: String, in column: Int) {
    self[column] = text
    if !texts[column].isEmpty { texts[column] = text }
  }

  /// Adds to the text of a column, in place: thousands of values may stand in one cell.
  mutating func append(_ text: String, to column: Int) {
    guard !isFree(column) else { return self[column] = text }
    texts[column].append(text)
    if let last = text.utf8.last, last <= ASCII.space { self[column] = texts[column] }
  }

  /// Remembers that a column is filled; mostly it is behind all others.
  private mutating func note(_ column: Int) {
    guard let last = filled.last, column <= last else { return filled.append(column) }
    guard let place = filled.firstIndex(where: { $0 >= column }), filled[place] != column else {
      return
    }
    filled.insert(column, at: place)
  }

  /// Whether a column is empty so far.
  func isFree(_ column: Int) -> Bool { column >= texts.count || texts[column].isEmpty }

  private mutating func widen(to columns: Int) {
    while texts.count < columns { texts.append("") }
  }
}
