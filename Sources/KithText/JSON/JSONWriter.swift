/// Writes JSON (RFC 8259) into a byte array, members in the order of the calls.
@usableFromInline package struct JSONWriter {
  /// What has been written.
  @usableFromInline package var bytes: [UInt8]
  @usableFromInline var needsComma = false

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  @inlinable
  mutating func separate() {
    if needsComma { bytes.append(ASCII.comma) }
    needsComma = true
  }

  /// Writes the name of a member that needs no escapes.
  @inlinable package mutating func key(_ name: StaticString) {
    let hasComma = needsComma
    bytes.append(addingCapacity: name.utf8CodeUnitCount + 4) { output in
      Self.append(name, hasComma: hasComma, to: &output)
    }
    needsComma = false
  }

  @inlinable
  static func append(
    _ name: StaticString, hasComma: Bool, to output: inout OutputSpan<UInt8>
  ) {
    if hasComma { output.append(ASCII.comma) }
    output.append(ASCII.quote)
    name.withUTF8Buffer { unsafe output.append(copying: $0.span) }
    output.append(ASCII.quote)
    output.append(ASCII.colon)
  }

  package mutating func key(_ name: String) {
    string(name)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  package mutating func string(_ text: String) { string(utf8: text.utf8.span) }

  /// Writes a text that is given as UTF-8.
  @usableFromInline package mutating func string(utf8 text: borrowing Span<UInt8>) {
    separate()
    guard ByteScan.firstEscape(in: text) == nil else { return appendEscaped(text) }
    // Room is asked for once, not for each byte.
    bytes.append(addingCapacity: text.count + 2) { output in
      output.append(ASCII.quote)
      output.append(copying: text)
      output.append(ASCII.quote)
    }
  }

  private mutating func appendEscaped(_ text: borrowing Span<UInt8>) {
    bytes.append(ASCII.quote)
    var passed = 0
    for index in text.indices {
      guard passed == 0 else {
        passed -= 1
        continue
      }
      let byte = text[index]
      switch byte {
      case ASCII.quote, ASCII.backslash:
        bytes.append(ASCII.backslash)
        bytes.append(byte)
      case ASCII.lineFeed: bytes += [ASCII.backslash, UInt8(ascii: "n")]
      case ASCII.carriageReturn: bytes += [ASCII.backslash, UInt8(ascii: "r")]
      case ASCII.tab: bytes += [ASCII.backslash, UInt8(ascii: "t")]
      case 0..<0x20, 0x7F: appendEscape(UInt32(byte))
      case 0x80...:
        // A character that a terminal obeys, or nobody sees, is as well known by its number.
        if let hidden = ByteScan.hiddenScalar(in: text, at: index) {
          appendEscape(hidden.value)
          passed = hidden.length - 1
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(ASCII.quote)
  }

  /// Appends a scalar of the first plane as an escape.
  private mutating func appendEscape(_ scalar: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(scalar >> UInt32(shift) & 15)]) }
  }

  /// Writes over bytes that stand already.
  package mutating func replace(at index: Int, with text: String) {
    let text = text.utf8.span
    for offset in text.indices { bytes[index + offset] = text[offset] }
  }

  package mutating func number(_ value: Int) {
    separate()
    if value >= 0, value < 10 {
      bytes.append(0x30 + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// A number as it is read again when it was written.
  package static func rounded(_ value: Double) -> Double {
    let thousandths = (value * 1000).rounded()
    return thousandths.magnitude < maxThousandths ? thousandths / 1000 : value
  }

  /// Beyond it a number has no thousandths that could be told apart.
  private static let maxThousandths = 1e15

  /// Writes a number with three decimals at most: bits of evidence need no more, and equal values
  /// are to give equal bytes on every machine.
  package mutating func number(_ value: Double) {
    separate()
    guard value.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    let thousandths = (value.magnitude * 1000).rounded()
    guard thousandths < Self.maxThousandths else {
      bytes.append(contentsOf: "\(value)".utf8)
      return
    }
    let whole = Int(thousandths)
    if value < 0, whole > 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: String(whole / 1000).utf8)
    guard whole % 1000 > 0 else { return }
    var decimals = String(whole % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: decimals.utf8)
  }

  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null:
      separate()
      bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bool(value)
    case .number(let digits):
      separate()
      bytes.append(contentsOf: digits.utf8)
    case .string(let text): string(text)
    case .array(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .object(let members):
      beginObject()
      for (name, member) in zip(MapID.unique(members.map(\.name)), members) {
        key(name)
        self.value(member.value)
      }
      endObject()
    }
  }
}

// Members that are left out where there is nothing to say.
extension JSONWriter {
  @inlinable package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    let value = text.utf8.span
    guard ByteScan.firstEscape(in: value) == nil else {
      key(name)
      return string(utf8: value)
    }
    // Most members are such, so their room is asked for once.
    let hasComma = needsComma
    bytes.append(addingCapacity: name.utf8CodeUnitCount + value.count + 6) { output in
      Self.append(name, hasComma: hasComma, to: &output)
      output.append(ASCII.quote)
      output.append(copying: value)
      output.append(ASCII.quote)
    }
    needsComma = true
  }

  package mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    self.number(number)
  }

  package mutating func member(_ name: StaticString, _ value: Bool?) {
    guard let value else { return }
    key(name)
    bool(value)
  }
}
