/// Headings as they are compared: exporters disagree on case, blanks and punctuation.
enum CSVHeading {
  /// Small letters, each run of other characters one blank, none at the ends.
  ///
  /// Blanks stay, so that `Birth Day` (Thunderbird's day of the month) and `Birthday` differ.
  static func normalized(_ heading: String) -> String {
    var text = ""
    var isPending = false
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isPending, !text.isEmpty { text += " " }
        isPending = false
        text.unicodeScalars.append(scalar)
      } else {
        isPending = true
      }
    }
    return text
  }
}
