/// Text for files in which a line is all that a value can be, without any way to quote.
package enum OneLine {
  /// The text with blanks for line ends of every kind, and without other controls.
  package static func text(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        if line.last.map({ $0 != " " }) ?? false { line.append(" ") }
      case 0x09: line.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: line.append(scalar)
      }
    }
    return String(String(line).trimmingWhitespace())
  }
}
