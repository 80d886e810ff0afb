import KithText

/// Text that was UTF-8, was read as windows-1252, and saved as UTF-8 again: `KÃ¶ln` for `Köln`.
enum Mojibake {
  /// What is said of it.
  static let message = "the text looks like UTF-8 that was read as ANSI and saved again"

  /// Whether text has a pair of letters that only such an accident makes: `Ã` or `Â` before a sign.
  ///
  /// In windows-1252 these are the first bytes of most accented letters of UTF-8. People write them before letters.
  static func isIn(_ text: [UInt8]) -> Bool {
    let span = text.span
    var from = 0
    while true {
      let at = ByteScan.firstIndex(of: 0xC3, or: 0xC3, in: span, from: from, to: span.count)
      guard at + 3 < span.count else { return false }
      // `Ã` is C3 83, `Â` C3 82; the signs, of which the first is the no-break space, are C2 A0 to C2 BF.
      if span[at + 1] == 0x83 || span[at + 1] == 0x82, span[at + 2] == 0xC2,
        (0xA0...0xBF).contains(span[at + 3])
      {
        return true
      }
      from = at + 1
    }
  }
}
