import KithText

/// The white space of texts in pages, where any number of blanks and line ends is one blank.
enum HTMLText {
  /// Stands for `<br>` until a text is whole; the guard leaves no controls in pages.
  static let lineBreak: UInt8 = 0x1E

  /// The words with one blank between them; a page has no controls.
  static func words(_ text: some Collection<UInt8>) -> String {
    text.split { $0 <= ASCII.space || $0 == 0x7F }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Whether all of a text but its white space can be written.
  static func holds(_ text: String) -> Bool {
    XMLText.holds(text) && !text.contains(byte: 0x7F)
  }

  /// The words of each line, without empty lines at the ends.
  static func lines(_ text: some Collection<UInt8>, between lineEnd: UInt8) -> String {
    let lines = text.split(separator: lineEnd, omittingEmptySubsequences: false).map { words($0) }
    return String(lines.joined(separator: "\n").trimmingWhitespace())
  }
}
