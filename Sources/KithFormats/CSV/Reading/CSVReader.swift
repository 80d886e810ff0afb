import KithModel
import KithText

/// Reads contacts from a table, whoever exported it.
struct CSVReader: ContactReader {
  private let fileName: String
  /// The dialect that is always read; by default it is told by the headings.
  private let fixedDialect: Dialect?
  private let map: ColumnMap?
  private let isEntry: Bool
  /// How the table begins, as it was recognised.
  private var knownHead: TableHead?
  private var records = CSVRecords(delimiter: ASCII.comma)
  private var plan: CSVPlan?
  private var unwrapping: CSVUnwrapping?
  private var row = FlatRecord()
  /// The cells of the current row, where the dialect is that of a target that gets them back.
  private var cells: [Column] = []
  /// The most cells that a row has had so far.
  private var cellsInRow = 0
  /// Which columns are kept as they stand; empty where no target gets them back.
  private var isKept: [Bool] = []
  /// In which order dates are read, as long as it was not told.
  private var dateOrder: CSVDateOrder?
  /// The order of the dates of the whole file.
  private var tableDateOrder: CSVDateOrder?
  /// The first date that shows another order, and whether it was told.
  private var contraryDate: (text: String, line: Int)?
  private var isContraryTold = false
  /// The bytes that come before the delimiter and the header are decided.
  private var head: [UInt8] = []
  /// How many records there are down to the header, and how many of them are still to come.
  private var headerLength = 0
  private var toPass = 0
  /// What the records above the header are.
  private var above: [TableRowAbove] = []
  private var record = 0
  /// Whether a blank line stands above the current record.
  private var isBehindGap = false
  /// How often another table was looked for and not found.
  private var searches = 0
  /// The row whose cells are taken, and to which those below may belong.
  private var openRow: Row?

  /// Where a row stands, and how many of its cells have no heading.
  private struct Row {
    let record: Int
    let line: Int
    let extra: Int
  }

  init(_ options: ReadingOptions, dialect: Dialect?, head: TableHead? = nil) {
    fileName = options.fileName
    map = options.columnMap
    isEntry = options.isEntry
    fixedDialect = dialect
    knownHead = head
  }

  var headings: [String] { plan?.knownHeadings ?? [] }

  /// Told by headings that are known.
  var dialect: String? { plan.flatMap { $0.knownHeadings.isEmpty ? nil : $0.dialect.name } }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if plan == nil {
      head += bytes
      guard head.count >= Self.sampleSize else { return }
      try begin(isWhole: false, into: &batch)
    } else {
      records.append(unwrapping?.unwrap(bytes) ?? bytes)
    }
    takeRecords(into: &batch)
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    if plan == nil { try begin(isWhole: true, into: &batch) }
    if let rest = unwrapping?.unwrap([], isLast: true) { records.append(rest) }
    records.finish()
    takeRecords(into: &batch)
    finishRow(into: &batch)
    if record == 0 {
      say(.warning, "csv.no-records", "the table has no records", "nothing read", line: nil, &batch)
    }
  }

  /// Decides the delimiter and the header from the first bytes, always the same number of them.
  private mutating func begin(isWhole: Bool, into batch: inout Batch) throws(ReadingError) {
    let sampleSize = min(head.count, Self.sampleSize)
    let isSampleWhole = isWhole && sampleSize == head.count
    let opening = TableHead(
      Array(head.prefix(sampleSize)), isWhole: isSampleWhole, map: map, orKnown: knownHead.take())
    let header = opening.header
    guard !header.holdsNobody else {
      throw ReadingError(
        "no heading is known, and nothing in it is a name, an address or a number; if it is a table of people, say with --map what its columns are"
      )
    }
    head.removeFirst(opening.directiveLength)
    if opening.isWrapped {
      var unwrapping = CSVUnwrapping()
      head = unwrapping.unwrap(head)
      self.unwrapping = unwrapping
      say(
        .warning, "csv.wrapped-rows", "rows are quoted as a whole", "read without those quotes",
        line: nil, &batch)
    }
    let plan = try CSVPlan(header, dialect: fixedDialect, map: map)
    if plan.dialect.needsOwner, !isEntry {
      throw ReadingError(
        "the table says who wrote to whom, but not which of them you are; give LinkedIn's whole export, the ZIP or a folder of it"
      )
    }
    headerLength = header.length
    toPass = header.length
    above = header.above
    records = CSVRecords(
      delimiter: opening.delimiter, firstLine: opening.directiveLength == 0 ? 1 : 2)
    var start = records
    start.append(opening.sample)
    if isSampleWhole { start.finish() }
    let dateOrder = CSVDateOrder(plan, start, passing: above.contains(.row) ? 0 : toPass)
    self.dateOrder = dateOrder
    tableDateOrder = dateOrder
    use(plan, dateOrder)
    records.append(head)
    head = []
    say(header, into: &batch)
    sayUnused(header, into: &batch)
  }

  /// Reads the records from here on by a plan.
  private mutating func use(_ plan: CSVPlan, _ dateOrder: CSVDateOrder) {
    self.plan = plan
    row = FlatRecord(dateOrder: dateOrder.order, isExact: plan.dialect.isExact)
    row.hasPartsOfNames =
      plan.fields.contains(.name(.given)) && plan.fields.contains(.name(.family))
    row.hasKind = plan.fields.contains(.kind)
    isKept = []
    if plan.isAsExported, CSVOriginal.isKept(of: plan.dialect) {
      // A table must not have the day first in some of its dates only.
      isKept = plan.fields.indices.map { column in
        let facet = FlatFacet(plan.fields[column], heading: plan.headings[column])
        return facet != .date || !dateOrder.isDayFirst
      }
    }
  }

  private func say(_ header: TableHeader, line: Int = 1, into batch: inout Batch) {
    if header.isMissing, !header.cells.isEmpty {
      say(
        .warning, "csv.no-header", "the first line is data, not headings",
        "names, addresses and numbers are recognised, all else is kept by column; give --map",
        line: line, &batch)
    } else if header.isUnknown, !header.cells.isEmpty {
      say(
        .warning, "csv.unknown-headings",
        "no heading is known in '\(TerminalText.short(header.cells.joined(separator: ", ")))'",
        "taken for the headings all the same; names are recognised, all else is kept under its own; give --map",
        line: line, &batch)
    }
  }

  /// Notes the lines of the user's map that are about no column of this table: a heading may be misspelt.
  private func sayUnused(_ header: TableHeader, into batch: inout Batch) {
    guard let map else { return }
    let headings = Set(header.cells.map(Heading.normalized))
    for entry in map.entries where !headings.contains(Heading.normalized(entry.heading)) {
      say(
        .note, "csv.unused-map-line",
        "line \(entry.line) of the map is about '\(TerminalText.short(entry.heading))'",
        "the table has no such heading", line: nil, &batch)
    }
  }

  private mutating func takeRecords(into batch: inout Batch) {
    while records.next() {
      sayUnclosedQuotes(into: &batch)
      if toPass > 0 {
        toPass -= 1
        takeAbove(into: &batch)
      } else if records.fields.allSatisfy(records.isBlank) || records.isRuler {
        isBehindGap = true
      } else if let plan, records.repeats(plan.knownHeadings) {
        skipHeader(into: &batch)
      } else if let plan, plan.dialect.isJoined, !takeFurther(plan, into: &batch) {
        return
      } else if plan?.dialect.isJoined != true {
        take(into: &batch)
      }
    }
  }

  /// Takes a record below which another table may begin; answers false where more bytes have to tell.
  private mutating func takeFurther(_ plan: CSVPlan, into batch: inout Batch) -> Bool {
    if let headings = records.headings(map: map, isBehindGap: isBehindGap) {
      beginTable(headings, into: &batch)
    } else if records.fields.count == 1, isBehindGap || plan.fields.count > 1,
      searches < Self.maxSearches, records.unclosedQuotes.isEmpty
    {
      guard let rest = records.rest(Self.furtherSize) else {
        records.readAgain(by: records.delimiter)
        return false
      }
      let further = CSVFurtherTable(
        Sample(rest.bytes, isWhole: rest.isWhole), below: records.delimiter, plan.fields.count,
        map: map, isBehindGap: isBehindGap)
      begin(further, into: &batch)
    } else {
      take(into: &batch)
    }
    isBehindGap = false
    return true
  }

  private mutating func begin(_ further: CSVFurtherTable?, into batch: inout Batch) {
    switch further {
    case nil:
      searches += 1
      take(into: &batch)
    case .headings(let headings): beginTable(headings, into: &batch)
    case .table(let header, let delimiter): beginTable(header, by: delimiter, into: &batch)
    case .rows(let delimiter):
      sayDelimiter(delimiter, into: &batch)
      records.readAgain(by: delimiter)
    case .title:
      say(
        .note, "csv.above-header", "\(shownRecord) stands above the header",
        "taken for a title", line: records.line, &batch)
    }
  }

  /// Begins another table, whose cells another byte parts.
  private mutating func beginTable(
    _ header: TableHeader, by delimiter: UInt8, into batch: inout Batch
  ) {
    guard let dateOrder = tableDateOrder,
      let plan = try? CSVPlan(header, dialect: fixedDialect, map: map)
    else { return take(into: &batch) }
    finishRow(into: &batch)
    if header.length > 0 { countSkipped(in: &batch) }
    sayDelimiter(delimiter, into: &batch)
    say(header, line: records.line, into: &batch)
    use(plan, dateOrder)
    headerLength = header.length
    toPass = header.length
    above = header.above
    records.readAgain(by: delimiter)
  }

  private func sayDelimiter(_ delimiter: UInt8, into batch: inout Batch) {
    say(
      .warning, "csv.other-delimiter",
      "from \(shownRecord) on, cells are parted by \(Self.shown(delimiter)), not by \(Self.shown(records.delimiter))",
      "read so", line: records.line, &batch)
  }

  private static func shown(_ delimiter: UInt8) -> String {
    delimiter == ASCII.tab ? "tabs" : "'\(Character(Unicode.Scalar(delimiter)))'"
  }

  /// Takes a record that stands above the header, or passes it over and says so.
  private mutating func takeAbove(into batch: inout Batch) {
    let place = headerLength - toPass - 1
    guard place < above.count, !records.fields.allSatisfy(records.isBlank) else { return }
    switch above[place] {
    case .nobody: break
    case .row: take(into: &batch)
    case .title:
      say(
        .note, "csv.above-header", "\(shownRecord) stands above the header",
        "taken for a title", line: records.line, &batch)
    case .stray:
      countSkipped(in: &batch)
      say(
        .warning, "csv.above-header", "\(shownRecord) stands above the header",
        "skipped; put the line below the headings if it is somebody", line: records.line, &batch)
    }
  }

  /// The current record as messages show it.
  private var shownRecord: String {
    let cells = records.fields.map(records.text).filter { !$0.isEmpty }
    return "'\(TerminalText.short(cells.joined(separator: ", ")))'"
  }

  private mutating func skipHeader(into batch: inout Batch) {
    countSkipped(in: &batch)
    say(
      .note, "csv.repeated-header", "the header comes again", "skipped", line: records.line, &batch)
  }

  /// Begins another table, which was joined to the one before it.
  private mutating func beginTable(_ headings: [String], into batch: inout Batch) {
    guard let dateOrder = tableDateOrder,
      let plan = try? CSVPlan(TableHeader(further: headings), dialect: fixedDialect, map: map)
    else { return take(into: &batch) }
    let shown = shownRecord
    finishRow(into: &batch)
    countSkipped(in: &batch)
    use(plan, dateOrder)
    say(
      .warning, "csv.another-header", "\(shown) are other headings than those above",
      "the rows below are read by them", line: records.line, &batch)
  }

  private mutating func countSkipped(in batch: inout Batch) {
    record += 1
    batch.records += 1
    batch.skipped += 1
  }

  private func sayUnclosedQuotes(into batch: inout Batch) {
    guard !records.unclosedQuotes.isEmpty else { return }
    for line in records.unclosedQuotes {
      say(
        .warning, "csv.unclosed-quote", "a quote that is never closed", "read as text",
        line: line, &batch)
    }
  }

  /// Makes a contact of the current record.
  private mutating func take(into batch: inout Batch) {
    guard let plan else { return }
    record += 1
    batch.records += 1
    if !plan.isOfChild.isEmpty, openRow != nil, isOfRowAbove(plan) {
      batch.merged += 1
      _ = takeCells(plan)
      return
    }
    finishRow(into: &batch)
    row.begin()
    cells.reserveCapacity(cellsInRow)
    guard let extra = takeCells(plan) else {
      row.drop()
      cells.removeAll()
      batch.skipped += 1
      return
    }
    openRow = Row(record: record, line: records.line, extra: extra)
    if plan.isOfChild.isEmpty { finishRow(into: &batch) }
  }

  /// Whether the current record says only more of the row above.
  private func isOfRowAbove(_ plan: CSVPlan) -> Bool {
    records.fields.indices.allSatisfy { column in
      records.isBlank(records.fields[column])
        || column < plan.isOfChild.count && plan.isOfChild[column]
    }
  }

  /// Takes the cells of the current record; answers how many stand beyond the header, `nil` where the record is nobody's.
  private mutating func takeCells(_ plan: CSVPlan) -> Int? {
    var isHidden = plan.hidesRows
    var extra = 0
    for column in records.fields.indices {
      let field = records.fields[column]
      guard field.start < field.end, !records.isBlank(field) else { continue }
      let cell = CSVCell.value(records.text(field), isExact: row.isExact)
      guard !cell.isEmpty, plan.dialect.noise.isEmpty || !plan.dialect.noise.contains(cell) else {
        continue
      }
      guard column < plan.fields.count else {
        extra += 1
        row.keep(cell, "")
        isHidden = false
        continue
      }
      if isHidden, !plan.isHidden[column] { isHidden = false }
      row.take(cell, as: plan.fields[column], heading: plan.headings[column])
      if !isKept.isEmpty, isKept[column] {
        cells.append(Column(heading: plan.headings[column], value: cell))
      }
    }
    return isHidden ? nil : extra
  }

  /// Makes a contact of the row that is open, if there is one.
  private mutating func finishRow(into batch: inout Batch) {
    guard let plan, let open = openRow.take() else { return }
    row.finish(
      Source(format: plan.dialect.name, file: fileName, record: open.record, line: open.line),
      into: &batch.contacts)
    if !cells.isEmpty {
      cellsInRow = max(cellsInRow, cells.count)
      swap(&cells, &batch.contacts[batch.contacts.count - 1].sources[0].cells)
    }
    if open.extra > 0 {
      say(
        .warning, "csv.long-row", "the row has \(open.extra) more cells than the header",
        "kept without a heading", line: open.line, record: open.record, &batch)
    }
    for problem in row.problems {
      say(
        .warning, problem.slug, problem.what, "kept as text", line: open.line, record: open.record,
        &batch)
    }
    sayOrder(of: open, into: &batch)
    sayContrary(of: open, into: &batch)
  }

  /// Says how the first date was read that only the order of the table tells.
  private mutating func sayOrder(of open: Row, into batch: inout Batch) {
    guard let order = dateOrder, let cell = row.ambiguousDate else { return }
    dateOrder = nil
    say(
      order.isGuess ? .warning : .note, "csv.ambiguous-date",
      AmbiguousDate(cell).what,
      "read with \(order.words), \(order.reason), and so are all like it", line: open.line,
      record: open.record, &batch)
  }

  /// Says once that a date shows another order than the one in which others were read: what comes after the
  /// first 64 KiB cannot change how these were.
  private mutating func sayContrary(of open: Row, into batch: inout Batch) {
    if let text = row.contraryDate, contraryDate == nil { contraryDate = (text, open.line) }
    guard dateOrder == nil, !isContraryTold, let contrary = contraryDate else { return }
    isContraryTold = true
    say(
      .warning, "csv.contrary-date",
      "the date '\(TerminalText.short(contrary.text))' shows another order than others were read in",
      "these stay; look at the dates whose day and month may have changed places",
      line: contrary.line, record: open.record, &batch)
  }

  private func say(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String, line: Int?,
    record: Int? = nil, _ batch: inout Batch
  ) {
    let record = record ?? self.record
    batch.diagnostics.append(
      Diagnostic(
        severity, slug, what, done: done, file: fileName, line: line,
        record: record > 0 ? record : nil))
  }

  private static let sampleSize = 1 << 16
  /// The bytes by which it is told whether another table begins.
  private static let furtherSize = 1 << 12
  /// A table whose rows look like others so often has such rows.
  private static let maxSearches = 16
}
