import KithText

/// A card in a card: what AGENT of vCard 2.1 is followed by (section 2.7).
///
/// In 3.0 it is escaped text on the line of AGENT, but some write it as 2.1 does.
enum NestedCard {
  /// How a line announces a card below it.
  enum Head {
    /// `AGENT:` with nothing behind it.
    case isAwaited
    /// `AGENT:BEGIN:VCARD`.
    case isOpen
  }

  /// What a line, with its group and parameters, announces; `nil` where that is no card.
  static func head(of line: ArraySlice<UInt8>) -> Head? {
    guard line.count < maxLength, let colon = line.firstIndex(of: ASCII.colon) else { return nil }
    let name = line[..<colon].prefix { $0 != ASCII.semicolon }.trimmingWhitespace()
    guard name.suffix(5).equalsIgnoringCase("AGENT"),
      name.count == 5 || name.dropLast(5).last == ASCII.period
    else { return nil }
    let value = line[(colon + 1)...].trimmingWhitespace()
    if value.isEmpty { return .isAwaited }
    return value.equalsIgnoringCase("BEGIN:VCARD") ? .isOpen : nil
  }

  /// A line that announces a card holds little else; longer ones need not be looked at.
  private static let maxLength = 200
}
