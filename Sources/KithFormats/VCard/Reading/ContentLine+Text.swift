import KithModel
import KithText

extension ContentLine {
  /// The text at a place, as it stands.
  func text(of range: Range<Int>) -> String {
    if isPlain(range) { return String(decoding: bytes[range], as: UTF8.self) }
    return String(validating: bytes[range], as: UTF8.self)
      ?? String(decoding: Windows1252.decode(bytes[range]), as: UTF8.self)
  }

  /// Whether a byte occurs at a place.
  private func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    let span = bytes.span.extracting(range)
    for index in span.indices where span[index] == byte { return true }
    return false
  }

  /// The whole value, unescaped.
  var text: String { unescaped(value) }

  /// The value as it stands: of a URI, where a backslash before punctuation is a slip of 3.0 exporters.
  var uri: String {
    guard escapes != .nowhere, contains(ASCII.backslash, in: value) else { return text(of: value) }
    var result: [UInt8] = []
    var index = value.lowerBound
    while index < value.upperBound {
      if bytes[index] == ASCII.backslash, index + 1 < value.upperBound,
        Self.uriEscapes.contains(bytes[index + 1])
      {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The punctuation before which a backslash is an escape.
  static let uriEscapes = Array(":;,\\".utf8)

  /// Text with its escapes undone (RFC 6350 section 3.4).
  ///
  /// In 2.1 only `\;` and `\\` are escapes; any other backslash is text (Android writes them so).
  func unescaped(_ range: Range<Int>) -> String {
    if escapes == .nowhere { return joined(range) { $1.append($0) } }
    guard contains(ASCII.backslash, in: range) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == ASCII.backslash, index < range.upperBound else {
        result.append(byte)
        continue
      }
      let escape = unescaped(bytes[index])
      result.append(escape ?? ASCII.backslash)
      if escape != nil { index += 1 }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A text that is not escaped; between its components and values stands what stands there in vCard.
  private func joined(
    _ range: Range<Int>, _ append: (UInt8, inout [UInt8]) -> Void
  ) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for byte in bytes[range] {
      switch byte {
      case Self.betweenComponents: result.append(ASCII.semicolon)
      case Self.betweenValues: result.append(ASCII.comma)
      default: append(byte, &result)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a backslash and this byte stand for; `nil` where the backslash is text.
  private func unescaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case ASCII.backslash, ASCII.semicolon: byte
    case UInt8(ascii: "n") where version != .v21, UInt8(ascii: "N") where version != .v21:
      ASCII.lineFeed
    case ASCII.comma where version != .v21, ASCII.colon where version != .v21: byte
    default: nil
    }
  }

  /// The parts of a range between delimiters that are not escaped, trimmed unless that is not wanted.
  func parts(
    of range: Range<Int>, between delimiter: UInt8, trims: Bool = true
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    let span = bytes.span
    let delimiter = self.delimiter(delimiter)
    let backslash = escapes == .nowhere ? delimiter : ASCII.backslash
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = span[index]
      if byte == delimiter {
        parts.append(trims ? trimmed(start..<index) : start..<index)
        start = index + 1
      } else if byte == backslash {
        index += 1
      }
      index += 1
    }
    parts.append(trims ? trimmed(start..<range.upperBound) : start..<range.upperBound)
    return parts
  }

  /// What stands in place of a delimiter of vCard.
  private func delimiter(_ delimiter: UInt8) -> UInt8 {
    guard escapes == .nowhere else { return delimiter }
    return delimiter == ASCII.comma ? Self.betweenValues : Self.betweenComponents
  }

  /// The values of a list (RFC 6350 `*("," …)`), unescaped, the empty ones left out.
  func list(_ range: Range<Int>) -> [String] {
    guard contains(delimiter(ASCII.comma), in: range) else {
      return range.isEmpty ? [] : [unescaped(range)]
    }
    return parts(of: range, between: ASCII.comma).filter { !$0.isEmpty }.map(unescaped)
  }

  /// The first value of a parameter as text.
  func parameter(_ name: ParameterName) -> String? {
    parameters.first { $0.name == name }.map { text(ofParameter: $0.value) }
  }

  /// The first value of a parameter as a rank, from 1; `nil` where it is none.
  func rank(_ name: ParameterName) -> Int? {
    parameter(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether VALUE names the type.
  func declares(_ type: StaticString) -> Bool {
    parameters.contains { $0.name == .value && bytes[$0.value].equalsIgnoringCase(type) }
  }

  /// The keys of SORT-AS, in the order of the components (RFC 6350 section 5.9).
  var sortKeys: [String] {
    parameters.filter { $0.name == .sortAs }
      .flatMap {
        text(ofParameter: $0.value).split(separator: ",", omittingEmptySubsequences: false)
      }
      .map { String($0.trimmingWhitespace()) }
  }

  /// The text of a parameter's value; RFC 6868 escapes are undone but in 2.1, which is older.
  func text(ofParameter range: Range<Int>) -> String {
    let caret = UInt8(ascii: "^")
    guard version != .v21, escapes == .everywhere, bytes[range].contains(caret) else {
      return text(of: range)
    }
    var result: [UInt8] = []
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      let escape: UInt8? =
        switch byte == caret ? rest.first : nil {
        case UInt8(ascii: "n"): ASCII.lineFeed
        case UInt8(ascii: "'"): ASCII.quote
        case caret: caret
        default: nil
        }
      result.append(escape ?? byte)
      if escape != nil { rest = rest.dropFirst() }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value as text in which backslash escapes of 3.0 and 4.0 stand: what vCardProps keep (RFC 7095 section 5.1).
  var rawText: String {
    if escapes == .nowhere {
      return joined(value) { _ = VCardText.appendEscaped(CollectionOfOne($0), to: &$1) }
    }
    guard version == .v21 || bytes[value].contains(ASCII.lineFeed) else { return text(of: value) }
    var result: [UInt8] = []
    var rest = bytes[value]
    while let byte = rest.popFirst() {
      if byte == ASCII.lineFeed {
        result += [ASCII.backslash, UInt8(ascii: "n")]
      } else if byte == ASCII.backslash, version == .v21 {
        let isEscape = rest.first == ASCII.semicolon || rest.first == ASCII.backslash
        result += [ASCII.backslash, isEscape ? rest.removeFirst() : ASCII.backslash]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
