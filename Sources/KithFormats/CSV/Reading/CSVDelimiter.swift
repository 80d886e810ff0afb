import KithText

/// Finds the byte between the fields of a table.
enum CSVDelimiter {
  /// The candidates, the likeliest first.
  static let candidates: [UInt8] = [
    ASCII.comma, ASCII.semicolon, ASCII.tab, UInt8(ascii: "|"),
  ]

  /// The delimiter that a first line `sep=;` names, as Excel writes and reads it.
  static func directive(in bytes: ArraySlice<UInt8>) -> (delimiter: UInt8, length: Int)? {
    guard bytes.startsIgnoringCase(with: "sep=") else { return nil }
    let rest = bytes.dropFirst(4)
    // Excel takes any sign.
    guard let delimiter = rest.first,
      delimiter == ASCII.tab || (0x21..<0x7F).contains(delimiter) && delimiter != ASCII.quote,
      !delimiter.isLetter, !delimiter.isDigit
    else { return nil }
    let end = rest.dropFirst()
    guard let lineEnd = end.first, lineEnd == ASCII.lineFeed || lineEnd == ASCII.carriageReturn
    else {
      return nil
    }
    return (delimiter, 6 + (end.starts(with: [ASCII.carriageReturn, ASCII.lineFeed]) ? 1 : 0))
  }

  /// The delimiter that gives a header, the higher up the better, of as many known headings as possible; where none
  /// does, the one that cuts most of the first records into the same number of fields, which is not always the
  /// most frequent one.
  ///
  /// What quoted cells hold is not looked at.
  static func guess(_ bytes: [UInt8], isWhole: Bool) -> UInt8 {
    let flat = CSVQuotedCells.flattened(bytes, isWhole: isWhole)
    let fits = candidates.map { Fit(of: $0, flat, isWhole: isWhole) }
    let best = fits.indices.max { fits[$0] < fits[$1] || fits[$0] == fits[$1] && $0 > $1 }
    return candidates[best ?? 0]
  }

  /// How well a delimiter fits the first records of a table.
  private struct Fit: Comparable {
    private var header: CSVHeaderSearch.Candidate?
    /// Whether most records have as many fields as the header.
    private var isHeaderOfMost = false
    /// The share of records that have as many fields as most, and a little for each field.
    private var evenness = 0.0

    init(of delimiter: UInt8, _ bytes: [UInt8], isWhole: Bool) {
      var records = CSVRecords(delimiter: delimiter)
      records.append(bytes)
      if isWhole { records.finish() }
      var search = CSVHeaderSearch(map: nil)
      var counts: [Int: Int] = [:]
      var total = 0
      var widths: [Int] = []
      while total < TableHeader.maxRecords, records.next() {
        let isSingle = records.fields.count == 1
        if isSingle, records.isBlank(records.fields[0]) { continue }
        counts[records.fields.count, default: 0] += 1
        total += 1
        widths.append(records.fields.count)
        if search.found?.isSure == true { continue }
        search.look(
          at: isSingle
            ? ["-"] : records.fields.prefix(200).map { CSVCell.unwrapped(records.text($0)) })
      }
      guard
        let most = counts.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }
        )
      else { return }
      header = search.found
      let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
      isHeaderOfMost = header.map { widths[$0.place] == usual } ?? false
      evenness = Double(most.value) / Double(total) + Double(min(most.key, 50)) / 1000
    }

    /// Of a sure header, the place; behind all where there is none.
    private var place: Int { header.map { $0.isSure ? $0.place : .max } ?? .max }

    static func < (left: Self, right: Self) -> Bool {
      if left.place != right.place { return left.place > right.place }
      if left.isHeaderOfMost != right.isHeaderOfMost { return right.isHeaderOfMost }
      return (left.header?.known ?? 0, left.evenness) < (right.header?.known ?? 0, right.evenness)
    }

    static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }
  }
}
