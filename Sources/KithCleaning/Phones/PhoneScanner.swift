import KithText

/// Reads the digits, the `+` and the extension out of the text of a number.
struct PhoneScanner {
  /// The digits of the number.
  private(set) var number = PhoneDigits()
  /// Whether a `+` stood before them.
  private(set) var hasPlus = false
  /// The digits of the extension.
  private(set) var `extension`: String?
  /// Which digit is a zero that stood alone in brackets.
  private(set) var bracketedZero: Int?
  /// Whether letters stood for digits.
  var hasLetters: Bool { letterCount > 0 }

  private let bytes: [UInt8]
  private var position = 0
  private var letterCount = 0
  private var isURI = false

  init(_ text: String) {
    let utf8 = text.utf8
    bytes = utf8.allSatisfy { $0 < 0x80 } ? Array(utf8) : PhoneLetters.ascii(text)
  }

  /// Reads the text; `false` where it is no single number.
  mutating func scan() -> Bool {
    guard bytes.count <= 120, skipLabel() else { return false }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x30...0x39:
        guard number.append(byte - 0x30) else { return false }
        position += 1
      case UInt8(ascii: "+"):
        guard number.count == 0, !hasPlus else { return false }
        hasPlus = true
        position += 1
      case UInt8(ascii: "("):
        noteBracketedZero()
        position += 1
      case UInt8(ascii: "/"):
        guard !isBetweenNumbers else { return false }
        position += 1
      case 0x09, ASCII.space, UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "'"):
        position += 1
      case UInt8(ascii: "#"):
        position += 1
        return takeExtension(most: 7)
      case UInt8(ascii: ","), UInt8(ascii: ";"): return takePauseOrParameters()
      case 0x41...0x5A, 0x61...0x7A:
        if takeExtensionWord() { return isWhole }
        guard takeLetter(byte) else { return false }
      default: return false
      }
    }
    return isWhole
  }

  /// Whether what was read can be a number at all.
  private var isWhole: Bool { number.count >= 3 && (letterCount == 0 || letterCount >= 3) }

  /// Moves to the first digit or `+`, behind a label such as `Tel.: ` or the scheme `tel:`.
  private mutating func skipLabel() -> Bool {
    isURI = bytes.count > 4 && bytes.startsIgnoringCase(with: "tel:")
    while position < bytes.count {
      switch bytes[position] {
      case 0x30...0x39, UInt8(ascii: "+"): return true
      case UInt8(ascii: "("):
        noteBracketedZero()
        position += 1
      case 0x09, ASCII.space, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "'"):
        position += 1
      default: return false
      }
    }
    return false
  }

  /// `+44 (0)20`: the zero behind a calling code.
  private mutating func noteBracketedZero() {
    guard number.count > 0, position + 2 < bytes.count, bytes[position + 1] == 0x30,
      bytes[position + 2] == UInt8(ascii: ")")
    else { return }
    bracketedZero = number.count
  }

  /// `030 901820 / 901821` are two numbers; `030 / 901820` is one.
  private var isBetweenNumbers: Bool {
    number.count > 6 && position > 0 && bytes[position - 1] == ASCII.space
      && position + 1 < bytes.count
      && bytes[position + 1] == ASCII.space
  }

  /// A letter of `1-800-FLOWERS`; words in small letters are remarks, not digits, but behind `1-800`.
  private mutating func takeLetter(_ byte: UInt8) -> Bool {
    let letter = byte.isLowercase && isTollFree ? byte - 0x20 : byte
    guard let digit = PhoneLetters.digit(letter), number.append(digit) else { return false }
    letterCount += 1
    position += 1
    return true
  }

  /// Whether the digits begin with `800` and its like of North America, with or without the `1`.
  private var isTollFree: Bool {
    let code = number.count > 3 && number[0] == 1 ? number.dropFirst(1) : number
    guard code.count >= 3, code[0] == 8 else { return false }
    return code[1] == code[2] && (code[1] == 0 || (3...8).contains(code[1]))
  }

  /// `ext. 7421`, `x7421`, `Durchwahl 12`.
  private mutating func takeExtensionWord() -> Bool {
    var end = position
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard PhoneLetters.namesExtension(bytes[position..<end]) else { return false }
    let start = position
    position = end
    if takeExtension(most: 15) { return true }
    position = start
    return false
  }

  /// The digits of an extension and nothing behind them.
  private mutating func takeExtension(most: Int) -> Bool {
    while position < bytes.count, " .:=-".utf8.contains(bytes[position]) { position += 1 }
    let start = position
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    let end = position
    guard (1...most).contains(end - start) else { return false }
    while position < bytes.count, " #)]".utf8.contains(bytes[position]) { position += 1 }
    guard position == bytes.count || isURI && bytes[position] == UInt8(ascii: ";") else {
      return false
    }
    `extension` = String(decoding: bytes[start..<end], as: UTF8.self)
    return isWhole
  }

  /// `,,7421` and `;7421` dial on after a pause; `;ext=7421` is RFC 3966.
  private mutating func takePauseOrParameters() -> Bool {
    let first = position
    while position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
    // One comma stands between two numbers.
    if position - first == 1 { return false }
    if position > first { return takeExtension(most: 9) }
    while position < bytes.count, bytes[position] == UInt8(ascii: ";") {
      position += 1
      guard takeParameter() else { return false }
    }
    return position == bytes.count && isWhole
  }

  private mutating func takeParameter() -> Bool {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "="),
      bytes[position] != UInt8(ascii: ";")
    {
      position += 1
    }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    if name == "ext" { return takeExtension(most: 15) }
    let valueStart = min(position + 1, bytes.count)
    while position < bytes.count, bytes[position] != UInt8(ascii: ";") { position += 1 }
    if name == "phone-context" {
      if valueStart < position { takeContext(bytes[valueStart..<position]) }
      return true
    }
    if isURI { return true }
    position = start
    return takeExtension(most: 9)
  }

  /// Puts `;phone-context=+44` before the number that lacks it; a domain says nothing of the country.
  private mutating func takeContext(_ value: ArraySlice<UInt8>) {
    guard !hasPlus, value.first == UInt8(ascii: "+") else { return }
    var whole = PhoneDigits()
    for byte in value.dropFirst() where byte.isDigit {
      _ = whole.append(byte - 0x30)
    }
    guard whole.append(number) else { return }
    number = whole
    hasPlus = true
  }
}
