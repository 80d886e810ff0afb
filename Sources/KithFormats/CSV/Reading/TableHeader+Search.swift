/// Finds the header among the first records of a table: by what it says, not by where it stands.
extension TableHeader {
  /// Looks through the beginning of a file.
  init(sample: [UInt8], isWhole: Bool, delimiter: UInt8, map: ColumnMap?) {
    var records = CSVRecords(delimiter: delimiter)
    records.append(sample)
    if isWhole { records.finish() }
    var seen: [[String]] = []
    var starts: [Int] = []
    // A cut sample may end in a heading; what is whole is enough.
    while seen.count < Self.maxRecords, records.next() {
      seen.append(records.fields.map { CSVCell.unwrapped(records.text($0)) })
      starts.append(records.fields.first?.start ?? 0)
    }
    if let (dialect, place) = Dialect.shown(by: seen),
      !Dialect.isMarked(by: seen[place].map(Heading.normalized))
    {
      self.init(
        cells: seen[place], length: place + 1, start: Self.start(place, seen, starts),
        shownDialect: dialect)
      return
    }
    var search = CSVHeaderSearch(map: map)
    for place in seen.indices { search.look(at: seen[place], below: seen[(place + 1)...]) }
    if let found = search.found {
      let place = found.place
      self.init(cells: seen[place], length: place + 1, start: Self.start(place, seen, starts))
      return
    }
    if CSVHeaderSearch.isPreamble(seen.first) {
      self.init(cells: [], length: seen.count, start: 0)
      return
    }
    let first = seen.firstIndex { $0.contains { !$0.isEmpty } }
    guard let first, !CSVHeaderSearch.looksLikeData(seen[first]) else {
      let width = seen.map(\.count).max() ?? 0
      self.init(
        cells: (0..<width).map { "column \($0 + 1)" }, length: 0, start: 0, isMissing: true,
        isUnknown: true)
      return
    }
    self.init(cells: seen[first], length: first + 1, start: 0, isUnknown: true)
  }

  /// Where the header begins; 0 where nothing but blank lines stand above it.
  private static func start(_ place: Int, _ seen: [[String]], _ starts: [Int]) -> Int {
    seen[..<place].contains { $0.contains { !$0.isEmpty } } ? starts[place] : 0
  }

  private init(
    cells: [String], length: Int, start: Int, isMissing: Bool = false, isUnknown: Bool = false,
    shownDialect: Dialect? = nil
  ) {
    self.init(
      cells: cells, length: length, start: start, isMissing: isMissing, isUnknown: isUnknown,
      shownDialect: shownDialect,
      dialect: shownDialect ?? .of(cells.map(Heading.normalized)))
  }

  /// How many records are looked through for the header.
  static let maxRecords = 20
}
