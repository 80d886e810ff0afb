import KithText

/// A line that names a property, but has lost the colon before the value: `EMAIL ida@lund.example`.
///
/// Programs write names in capitals; in other letters they are words of a text that goes on: `Email me`.
struct DamagedLine {
  /// The name of the property.
  let name: String
  /// The value, and what else stands behind the name.
  let rest: Range<Int>

  /// `nil` where the line begins with no property that is known, or is whole.
  init?(_ bytes: [UInt8], _ content: Range<Int>) {
    let head = bytes[content].prefix {
      $0 != ASCII.space && $0 != ASCII.tab && $0 != ASCII.semicolon
    }
    rest = head.endIndex..<content.upperBound
    guard !rest.isEmpty, let name = head.split(separator: UInt8(ascii: ".")).last,
      name.allSatisfy({ $0.isUppercase || $0.isDigit || $0 == ASCII.hyphen }),
      bytes[rest].first != ASCII.semicolon || !bytes[rest].contains(ASCII.colon),
      let row = PropertySheet.row(of: name.indices, in: bytes), !row.isFrame
    else { return nil }
    self.name = row.name
  }
}
