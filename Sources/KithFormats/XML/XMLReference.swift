import KithText

/// What stands at an `&`.
struct XMLReference {
  enum Meaning {
    /// One of XML's own, such as `&amp;` or `&#233;`: nothing to do.
    case xml
    /// The number of a character that XML knows.
    case character(UInt32)
    /// A name of HTML that XML does not know.
    case html(UInt32)
    /// A decimal number of windows-1252, as `&#146;` for an apostrophe.
    case windows1252(UInt32)
    /// The number of a character that no document may hold.
    case forbidden
    /// A name that nothing declares.
    case unknown
    /// An `&` that begins no reference.
    case bare
    /// The bytes at hand do not tell.
    case incomplete
  }

  let meaning: Meaning
  /// The bytes of the reference, from `&` to `;`; 1 for a bare `&`.
  let length: Int

  private static let bare = XMLReference(meaning: .bare, length: 1)

  /// Reads the reference at a position.
  ///
  /// Without `;` it is none: `?a=1&copy=2` is an address, not a copyright sign.
  init(_ bytes: [UInt8], at start: Int, isFinal: Bool) {
    var end = start + 1
    let limit = start + XMLLimits.reference
    while end < bytes.count, end < limit, bytes[end].isXMLName || bytes[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < bytes.count || isFinal || end >= limit else {
      self.init(meaning: .incomplete, length: 1)
      return
    }
    guard end < bytes.count, end > start + 1, bytes[end] == ASCII.semicolon else {
      self = Self.bare
      return
    }
    self.init(named: bytes[(start + 1)..<end])
  }

  /// Reads what stands between `&` and `;`.
  init(named name: ArraySlice<UInt8>) {
    let meaning = Self.meaning(of: name)
    if case .bare = meaning {
      self = Self.bare
    } else {
      self.init(meaning: meaning, length: name.count + 2)
    }
  }

  private init(meaning: Meaning, length: Int) {
    self.meaning = meaning
    self.length = length
  }

  private static let predefined = ["amp", "lt", "gt", "quot", "apos"]

  private static func meaning(of name: ArraySlice<UInt8>) -> Meaning {
    if name.first == UInt8(ascii: "#") { return number(name.dropFirst()) }
    if predefined.contains(where: { name.elementsEqual($0.utf8) }) { return .xml }
    if let scalar = HTMLEntity.scalar(named: name) { return .html(scalar) }
    let isName = name.first?.beginsXMLName == true && !name.contains(UInt8(ascii: "#"))
    return isName ? .unknown : .bare
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Meaning {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty else { return .bare }
    var value: UInt32 = 0
    for digit in digits {
      guard let digit = digit.hexValue, isHexadecimal || digit < 10 else { return .bare }
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
    }
    switch value {
    case 0x09, 0x0A, 0x0D: return .character(value)
    case 0..<0x20, 0xD800..<0xE000, 0xFFFE, 0xFFFF, 0x11_0000: return .forbidden
    // Editors of the windows-1252 age wrote the number of the byte, and wrote it decimal. In
    // hexadecimal it is what it says, a C1 control.
    case 0x80...0x9F where !isHexadecimal: return .windows1252(Windows1252.scalar(UInt8(value)))
    default: return .character(value)
    }
  }
}

extension XMLReference {
  /// Whether the bytes at an `&` are a reference that the parser understands as it stands.
  static func isXML(_ bytes: [UInt8], at start: Int) -> Bool {
    switch XMLReference(bytes, at: start, isFinal: false).meaning {
    case .xml, .character: true
    default: false
    }
  }

  /// Appends what the parser is to read instead; answers what had to be done, if anything.
  func append(to output: inout [UInt8], bytes: [UInt8], at start: Int, line: Int) -> XMLProblem? {
    switch meaning {
    case .xml, .character:
      output.append(contentsOf: bytes[start..<(start + length)])
      return nil
    case .html(let scalar):
      output.append(scalar: scalar)
      return problem("xml.html-entity", "is a name of HTML", "replaced", bytes, start, line)
    case .windows1252(let scalar):
      output.append(scalar: scalar)
      return problem(
        "xml.windows-1252-reference", "is a number of windows-1252", "replaced", bytes, start, line)
    case .forbidden:
      return problem(
        "xml.forbidden-reference", "is no character", "left out", bytes, start, line)
    case .unknown:
      output.append(contentsOf: "&amp;".utf8)
      output.append(contentsOf: bytes[(start + 1)..<(start + length)])
      return problem("xml.unknown-entity", "is not declared", "kept as text", bytes, start, line)
    case .bare, .incomplete:
      output.append(contentsOf: "&amp;".utf8)
      return XMLProblem(
        slug: "xml.bare-ampersand", what: "an & that begins no reference", done: "kept as text",
        line: line)
    }
  }

  private func problem(
    _ slug: String, _ what: String, _ done: String, _ bytes: [UInt8], _ start: Int, _ line: Int
  ) -> XMLProblem {
    let text = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    return XMLProblem(slug: slug, what: "\(text) \(what)", done: done, line: line)
  }
}
