import KithText

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
}
