import KithText

/// LABEL, whose line breaks RFC 6350 section 6.3.1 shows as `\n` though parameters know no such escape.
extension String {
  /// The text with `\n` as a line feed: RFC 6350 section 6.3.1 shows it so in LABEL.
  var replacingEscapedLineBreaks: String {
    guard utf8.contains(ASCII.backslash) else { return self }
    var result: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == ASCII.backslash, let next = rest.first else {
        result.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): result.append(ASCII.lineFeed)
      case ASCII.comma, ASCII.semicolon, ASCII.backslash: result.append(next)
      default: result += [byte, next]
      }
      rest = rest.dropFirst()
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with those backslashes doubled that readers of LABEL take for the beginning of an escape.
  var maskingEscapes: String {
    var result: [UInt8] = []
    var last: UInt8 = 0
    for byte in utf8 {
      let isEscape =
        last == ASCII.backslash
        && [UInt8(ascii: "n"), UInt8(ascii: "N"), ASCII.comma, ASCII.semicolon, ASCII.backslash]
          .contains(byte)
      if isEscape { result.append(ASCII.backslash) }
      result.append(byte)
      last = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Labels of Apple's address book: its own are wrapped, so that it can translate them.
enum AppleLabel {
  private static let builtIn: Set<String> = [
    "Anniversary", "Assistant", "Brother", "Child", "Father", "Friend", "Home", "HomeFAX",
    "HomePage", "Main", "Manager", "Mobile", "Mother", "Other", "OtherFAX", "Pager", "Parent",
    "Partner", "School", "Sister", "Spouse", "Work", "WorkFAX",
  ]

  /// The label without its wrapper: `_$!<HomePage>!$_` is `HomePage`.
  static func stripped(_ text: String) -> String {
    guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_"), text.utf8.count > 8 else { return text }
    return String(text.dropFirst(4).dropLast(4))
  }

  /// The label as Apple writes it.
  static func wrapped(_ label: String) -> String {
    builtIn.contains(label) ? "_$!<\(label)>!$_" : label
  }
}
