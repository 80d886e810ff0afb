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
  /// What quoted cells hold is not looked at. A record is no header by a delimiter where another cuts it as it
  /// cuts the records around it, and does so more evenly: then that delimiter stands in one of its cells.
  static func guess(_ bytes: [UInt8], isWhole: Bool) -> UInt8 {
    let flat = CSVQuotedCells.flattened(bytes, isWhole: isWhole)
    var fits = candidates.map { Fit(of: $0, flat, isWhole: isWhole) }
    let refuted = fits.indices.filter { index in fits.contains { $0.refutesHeader(of: fits[index]) }
    }
    for index in refuted { fits[index].header = nil }
    let best = fits.indices.max { fits[$0] < fits[$1] || fits[$0] == fits[$1] && $0 > $1 }
    return candidates[best ?? 0]
  }

  /// How well a delimiter fits the first records of a table.
  private struct Fit: Comparable {
    var header: CSVHeaderSearch.Candidate?
    /// How many fields each record has; 0 for a blank one.
    private var widths: [Int] = []
    /// How many fields most records have, of those that have several; 0 where none has.
    private var usual = 0
    /// The share of records that have so many.
    private var share = 0.0

    init(of delimiter: UInt8, _ bytes: [UInt8], isWhole: Bool) {
      var records = CSVRecords(delimiter: delimiter)
      records.append(bytes)
      if isWhole { records.finish() }
      var cells: [[String]] = []
      while widths.count < TableHeader.maxRecords, records.next() {
        let isSingle = records.fields.count == 1
        let isBlank = isSingle && records.isBlank(records.fields[0])
        widths.append(isBlank ? 0 : records.fields.count)
        cells.append(
          isBlank
            ? []
            : isSingle
              ? ["-"] : records.fields.prefix(200).map { CSVCell.unwrapped(records.text($0)) })
      }
      guard let most = Self.most(widths.filter { $0 > 1 }) else { return }
      usual = most.width
      share = Double(most.count) / Double(widths.count { $0 > 0 })
      header = CSVHeaderSearch(cells, map: nil).found
    }

    /// The number of fields that most records have, and how many have it.
    private static func most(_ widths: [Int]) -> (width: Int, count: Int)? {
      var counts: [Int: Int] = [:]
      for width in widths { counts[width, default: 0] += 1 }
      return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Whether what another delimiter takes for the header is a record like those around it.
    func refutesHeader(of other: Self) -> Bool {
      guard let header = other.header, usual > 1, share > other.share else { return false }
      return widths[header.place] == usual
    }

    /// The share of records that have as many fields as most, and a little for each field.
    private var evenness: Double { share + Double(min(usual, 50)) / 1000 }

    /// Whether most records have as many fields as the header.
    private var isHeaderOfMost: Bool {
      guard let header else { return false }
      return widths[header.place] == Self.most(widths.filter { $0 > 0 })?.width
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
