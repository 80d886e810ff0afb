import KithText

extension ContentLine {
  /// Finds the parts of the line; answers false where it is no property.
  mutating func parse() -> Bool {
    parameters.removeAll(keepingCapacity: true)
    encoding = .none
    guard let (nameEnd, colon) = findDelimiters() else { return false }
    name = trimmed(0..<nameEnd)
    group = name.lowerBound..<name.lowerBound
    guard !name.isEmpty, splitGroup() else { return false }
    if nameEnd < colon { parseParameters(nameEnd + 1..<colon) }
    value = trimmed(colon + 1..<bytes.count)
    return true
  }

  /// The end of the name, and the colon before the value, which is not one in a quoted parameter.
  private func findDelimiters() -> (nameEnd: Int, colon: Int)? {
    let span = bytes.span
    var nameEnd: Int?
    var isQuoted = false
    var firstColon: Int?
    for index in 0..<span.count {
      switch span[index] {
      case ASCII.colon:
        if !isQuoted { return (nameEnd ?? index, index) }
        if firstColon == nil { firstColon = index }
      case ASCII.semicolon: if nameEnd == nil { nameEnd = index }
      case ASCII.quote: if nameEnd != nil { isQuoted.toggle() }
      default: break
      }
    }
    // A quote that is never closed hides nothing.
    return firstColon.map { (nameEnd ?? $0, $0) }
  }

  /// Takes the group off the name; answers false where either is no name.
  private mutating func splitGroup() -> Bool {
    for index in name {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        group = name.lowerBound..<index
      } else if !byte.isLetter, !byte.isDigit, !Self.isNamePart(byte) {
        return false
      }
    }
    if !group.isEmpty { name = group.upperBound + 1..<name.upperBound }
    return !name.isEmpty
  }

  /// What a name holds besides letters and digits; KDE writes `X-messaging/aim-All`.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == ASCII.slash
  }

  private mutating func parseParameters(_ range: Range<Int>) {
    var start = range.lowerBound
    while start <= range.upperBound, parameters.count < Self.maxParameters {
      let end = self.end(of: ASCII.semicolon, in: start..<range.upperBound)
      let part = trimmed(start..<end)
      if !part.isEmpty { parseParameter(part) }
      start = end + 1
    }
  }

  private mutating func parseParameter(_ part: Range<Int>) {
    // Android 2.x and later: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5=B7=A5).
    if bytes[part].startsIgnoringCase(with: "X-CUSTOM(") {
      parameters.append(
        Parameter(name: .custom, spelling: part.prefix(8), value: part.dropFirst(8)))
      return
    }
    var current: (name: ParameterName, spelling: Range<Int>)?
    var start = part.lowerBound
    while start <= part.upperBound, parameters.count < Self.maxParameters {
      let end = self.end(of: ASCII.comma, in: start..<part.upperBound)
      let piece = trimmed(start..<end)
      start = end + 1
      if let equals = equals(of: piece, isFirst: current == nil) {
        let spelling = trimmed(piece.lowerBound..<equals)
        current = (ParameterName(spelling, in: bytes), spelling)
        addValue(
          ParameterName(spelling, in: bytes), spelling, trimmed(equals + 1..<piece.upperBound))
      } else if let current {
        addValue(current.name, current.spelling, piece)
      } else if !piece.isEmpty {
        addValue(ParameterName.ofBareValue(piece, in: bytes), piece.prefix(0), piece)
      }
    }
  }

  /// The sign behind the name of a parameter; `nil` for a value.
  ///
  /// Some exporters part parameters by commas: `EMAIL;PREF=1,TYPE=HOME`. Behind one only a name that is known is one.
  private func equals(of piece: Range<Int>, isFirst: Bool) -> Int? {
    guard let equals = bytes[piece].firstIndex(of: ASCII.equals) else { return nil }
    let isName = isFirst || ParameterName(trimmed(piece.lowerBound..<equals), in: bytes) != .other
    return isName ? equals : nil
  }

  /// Adds a value of a parameter.
  mutating func addValue(_ name: ParameterName, _ spelling: Range<Int>, _ value: Range<Int>) {
    var value = value
    let isQuoted =
      escapes == .everywhere && value.count >= 2 && bytes[value.lowerBound] == ASCII.quote
      && bytes[value.upperBound - 1] == ASCII.quote
    if isQuoted || escapes != .everywhere {
      if isQuoted { value = value.dropFirst().dropLast() }
      // TYPE="cell,voice" is one value by the letter, but every exporter that writes it means a list.
      if name == .type, bytes[value].contains(ASCII.comma) {
        let parts = bytes[value].split(separator: ASCII.comma, maxSplits: Self.maxParameters)
        for part in parts.prefix(Self.maxParameters - parameters.count) {
          addValue(name, spelling, trimmed(part.indices))
        }
        return
      }
    }
    // TYPE=cell\,voice: escaped as if it were text.
    if name == .type, let last = bytes[value].last, last == ASCII.backslash {
      value = value.dropLast()
    }
    if name == .encoding { declareEncoding(value) }
    parameters.append(Parameter(name: name, spelling: spelling, value: value))
  }

  private mutating func declareEncoding(_ range: Range<Int>) {
    let value = bytes[range]
    if value.startsIgnoringCase(with: "QUOTED") || value.equalsIgnoringCase("Q") {
      encoding = .quotedPrintable
    } else if value.equalsIgnoringCase("B") || value.equalsIgnoringCase("BASE64") {
      encoding = .base64
    }
  }

  /// The next place of a delimiter that is not in quotes, or the end.
  private func end(of delimiter: UInt8, in range: Range<Int>) -> Int {
    let span = bytes.span
    var isQuoted = false
    for index in range {
      let byte = span[index]
      if byte == delimiter, !isQuoted { return index }
      if byte == ASCII.quote { isQuoted.toggle() }
    }
    return range.upperBound
  }

  /// The range without blanks and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let span = bytes.span
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, span[lower] == ASCII.space || span[lower] == ASCII.tab { lower += 1 }
    while upper > lower, span[upper - 1] == ASCII.space || span[upper - 1] == ASCII.tab {
      upper -= 1
    }
    return lower..<upper
  }
}
