import KithText

/// The values within the text of one cell.
enum FlatCell {
  /// Whether a spreadsheet has turned a number into `4.15556E+11`, which cannot be undone.
  static func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E")
    guard parts.count == 2, let first = text.utf8.first, first.isDigit else { return false }
    let isFraction = parts[0].utf8.contains { $0 == 0x2E || $0 == 0x2C }
    let exponent = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
    // Java's programs write no plus.
    return parts[0].utf8.allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x2C }
      && (isFraction || exponent.utf8.count < parts[1].utf8.count)
      && !exponent.isEmpty && exponent.utf8.allSatisfy(\.isDigit)
  }

  /// Whether a spreadsheet has turned a number as long as those of telephones into `4.15556E+11`, wherever it stands.
  static func isRoundedPhone(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 5, let last = bytes.last, last.isDigit else { return false }
    let end = bytes.suffix(4)
    return (end.elementsEqual("E+09".utf8) || end.starts(with: "E+1".utf8)) && isScientific(text)
  }

  /// The text as reading will give it: without white space at its ends, and none if there is nothing but white space
  /// and controls.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last,
      first <= ASCII.space || last <= ASCII.space
    else { return text }
    if text.utf8.allSatisfy({ $0 <= ASCII.space }) { return "" }
    return String(text.trimmingWhitespace())
  }

  /// The values of a cell that holds several: ` ::: ` between them, as Google and we write.
  static func values(_ cell: String) -> [String] {
    guard cell.contains(ascii: " ::: ") else { return [cell] }
    var values: [String] = []
    var rest = cell[...]
    while let place = separator(in: rest) {
      values.append(String(rest[..<place].trimmingWhitespace()))
      rest = rest[place...].dropFirst(5)
    }
    values.append(String(rest.trimmingWhitespace()))
    return values.filter { !$0.isEmpty }
  }

  /// Hands over each value of a cell; without an array where there is one, as nearly always.
  static func forEachValue(in cell: String, _ take: (String) -> Void) {
    guard cell.contains(ascii: " ::: ") else { return take(cell) }
    values(cell).forEach(take)
  }

  private static func separator(in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while let colon = text[index...].utf8.firstIndex(of: ASCII.colon) {
      if text[colon...].hasPrefix("::: "), colon > text.startIndex {
        let before = text.utf8.index(before: colon)
        if text.utf8[before] == ASCII.space { return before }
      }
      index = text.utf8.index(after: colon)
    }
    return nil
  }

  /// The values of a cell that lists e-mails or numbers: also commas, semicolons, bars and line ends, and what the
  /// kind of value has between its values besides.
  static func list(
    _ cell: String, or separator: UInt8, where isValue: (String) -> Bool
  ) -> [String] {
    let values = values(cell)
    func isSeparator(_ byte: UInt8) -> Bool {
      byte == separator || byte == ASCII.comma || byte == ASCII.semicolon
        || byte == ASCII.lineFeed || byte == UInt8(ascii: "|")
    }
    guard cell.utf8.contains(where: isSeparator) else { return values }
    let parts = values.flatMap { value in
      value.utf8.split(whereSeparator: isSeparator)
        .map { String(Substring($0).trimmingWhitespace()) }.filter { !$0.isEmpty }
    }
    return parts.count > values.count && parts.allSatisfy(isValue) ? parts : values
  }
}
