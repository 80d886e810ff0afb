/// What spreadsheets and we ourselves wrap around the text of a cell.
enum CSVCell {
  /// What a cell of a row says: nothing where it holds `\N`, which MySQL's export writes where there is no value.
  static func value(_ cell: String, isExact: Bool) -> String {
    cell.utf8.first == ASCII.backslash && cell == "\\N" && !isExact ? "" : unwrapped(cell)
  }

  /// The text without Excel's `="…"` and without the apostrophe that keeps a formula from running.
  static func unwrapped(_ cell: String) -> String {
    let bytes = cell.utf8
    guard let first = bytes.first, first == ASCII.equals || first == ASCII.apostrophe else {
      return cell
    }
    let second = bytes.dropFirst().first ?? 0
    if first == ASCII.equals, second == ASCII.quote, bytes.count >= 3, bytes.last == ASCII.quote {
      return String(cell.dropFirst(2).dropLast())
    }
    if first == ASCII.apostrophe, isFormulaStart(second) || second == ASCII.apostrophe {
      return String(cell.dropFirst())
    }
    return cell
  }

  /// The text, with another apostrophe before one that reading would take away as a guard.
  static func guarded(_ text: String) -> String {
    guard text.utf8.first == ASCII.apostrophe, let second = text.utf8.dropFirst().first,
      second == ASCII.apostrophe || isFormulaStart(second)
    else { return text }
    return "'" + text
  }

  /// The text so that no spreadsheet runs it; undone by ``unwrapped(_:)``.
  ///
  /// A telephone number keeps its `+`: it is no formula, and trackers would refuse it.
  static func neutralized(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    return isFormulaStart(first) && !isPhone(text) ? "'" + text : guarded(text)
  }

  private static func isFormulaStart(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.equals, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), ASCII.tab,
      ASCII.carriageReturn:
      true
    default: false
    }
  }

  /// Whether the text is `+` and what telephone numbers are made of, with or without `ext. 12`.
  private static func isPhone(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "+") else { return false }
    let number = text.utf8.dropFirst().prefix { $0.isDigit || " -().".utf8.contains($0) }
    guard number.count(where: \.isDigit) >= 5 else { return false }
    let rest = text.utf8[number.endIndex...]
    guard !rest.isEmpty else { return true }
    guard number.last == ASCII.space, rest.starts(with: "ext. ".utf8) else { return false }
    return rest.count > 5 && rest.dropFirst(5).allSatisfy(\.isDigit)
  }

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
