import KithText

extension ContentLine {
  /// What had to be done to a value before it was text.
  enum Repair {
    /// Bytes that are neither UTF-8 nor declared were read as of this set.
    case guessedCharacterSet(name: String)
    /// Bytes are no text in the declared character set.
    case badBytes(label: String)
    /// The declared character set is not known.
    case unknownCharacterSet(label: String)
    /// NUL and other controls were removed.
    case controls
    /// The text is UTF-8 that was read as windows-1252 and saved again, and stays so.
    case mojibake
  }

  /// Makes the value UTF-8 without controls: transfer encoding first, character set second.
  ///
  /// Unescaping comes last and elsewhere: in Shift_JIS a backslash may be half a character.
  mutating func decodeValue(_ repaired: (Repair) -> Void) {
    let label = parameters.first { $0.name == .charset }.map { self.text(of: $0.value) }
    if let label { cardCharacterSet = label }
    let isPacked = encoding == .quotedPrintable
    guard isPacked || label != nil || !isPlain(value) else { return }
    var text = isPacked ? QuotedPrintable.decode(bytes[value]) : Array(bytes[value])
    text = decoded(text, label: label, repaired)
    if Mojibake.isIn(text) { repaired(.mojibake) }
    if text.contains(where: { $0 < 0x20 && $0 != ASCII.tab || $0 == 0x7F }) {
      let length = text.count
      // Line ends of quoted-printable become the line feed that `\n` stands for.
      text = Self.withoutControls(text)
      if !isPacked, text.count < length { repaired(.controls) }
    }
    bytes.removeSubrange(value.lowerBound...)
    bytes += text
    value = value.lowerBound..<bytes.count
  }

  /// Whether all bytes are printable ASCII.
  func isPlain(_ range: Range<Int>) -> Bool {
    ByteScan.isPlain(bytes.span.extracting(range))
  }

  private func decoded(
    _ bytes: [UInt8], label: String?, _ repaired: (Repair) -> Void
  ) -> [UInt8] {
    let isValid = UTF8Repair.isValid(bytes)
    guard let label, let set = CharacterSet(label: label), set != .utf8 else {
      if let label, CharacterSet(label: label) == nil, !Self.isASCII(bytes) {
        repaired(.unknownCharacterSet(label: label))
      }
      if isValid { return bytes }
      if label == nil, let text = inSetOfCard(bytes) {
        repaired(.guessedCharacterSet(name: cardCharacterSet ?? ""))
        return text
      }
      repaired(.guessedCharacterSet(name: "windows-1252"))
      return Windows1252.decode(bytes)
    }
    // A text in a single-byte set is hardly ever valid UTF-8 by chance; one in a multi-byte set may be,
    // and in ISO-2022 and UTF-16 it may even be ASCII.
    if isValid, set == .windows1252 || !Self.isMultiByte(set) { return bytes }
    guard let text = set.decode(bytes) else {
      repaired(.unknownCharacterSet(label: label))
      return isValid ? bytes : Windows1252.decode(bytes)
    }
    if text.contains(0xEF),
      String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    {
      repaired(.badBytes(label: label))
    }
    return text
  }

  /// The text in the set that another line declares; `nil` where it declares none, or not one of a byte a letter, in
  /// which a text of another set would be found to be none.
  private func inSetOfCard(_ bytes: [UInt8]) -> [UInt8]? {
    guard let set = cardCharacterSet.flatMap({ CharacterSet(label: $0) }), set != .utf8,
      !Self.isMultiByte(set)
    else { return nil }
    return set.decode(bytes)
  }

  private static func isMultiByte(_ set: CharacterSet) -> Bool {
    guard case .other(let name) = set else { return set == .utf16 }
    return ["GB18030", "CP932", "EUC-JP", "ISO-2022-JP", "BIG5-HKSCS", "CP949"].contains(name)
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// The text with each line end as one line feed and without other controls but the tab.
  private static func withoutControls(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      switch byte {
      case ASCII.carriageReturn:
        if index + 1 == text.count || text[index + 1] != ASCII.lineFeed {
          result.append(ASCII.lineFeed)
        }
      case ASCII.lineFeed, ASCII.tab: result.append(byte)
      default: if byte >= 0x20, byte != 0x7F { result.append(byte) }
      }
    }
    return result
  }
}
