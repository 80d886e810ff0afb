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

  /// The delimiter that cuts most of the first records into the same number of fields, which is not
  /// always the most frequent one; a heading that is known counts for more.
  static func guess(_ bytes: [UInt8], isWhole: Bool) -> UInt8 {
    let scores = candidates.map { score($0, bytes, isWhole: isWhole) }
    let best = scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }
    return candidates[best ?? 0]
  }

  private static func score(_ delimiter: UInt8, _ bytes: [UInt8], isWhole: Bool) -> Double {
    var records = CSVRecords(delimiter: delimiter)
    records.append(bytes)
    if isWhole { records.finish() }
    var counts: [Int: Int] = [:]
    var total = 0
    var known = 0
    while total < 20, records.next() {
      if records.fields.count == 1, records.isBlank(records.fields[0]) { continue }
      counts[records.fields.count, default: 0] += 1
      total += 1
      let headings = records.fields.prefix(200).filter {
        CSVHeadings.isKnown(CSVHeading.normalized(records.text($0)))
      }
      if records.fields.count > 1 { known = max(known, headings.count) }
    }
    let fitting = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let fitting, total > 0 else { return 0 }
    return Double(known * 10) + Double(fitting.value) / Double(total)
      + Double(min(fitting.key, 50)) / 1000
  }
}
