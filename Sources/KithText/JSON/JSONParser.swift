/// Reads JSON (RFC 8259) from bytes that are UTF-8, value by value, without building a tree.
///
/// Lenient in one point: raw control characters in strings are taken as they are.
package struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0
  /// Escapes that name half a character; each became U+FFFD.
  package private(set) var loneSurrogates = 0
  /// Members of objects that had a member of the name already.
  package private(set) var repeats: [JSONRepeat] = []
  /// The names of the members of the objects that are open, the innermost last.
  private var names = JSONNames()

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next byte after white space; `nil` at the end.
  package mutating func peek() -> UInt8? {
    while position < bytes.endIndex, bytes[position].isWhitespace { position += 1 }
    return position < bytes.endIndex ? bytes[position] : nil
  }

  /// A place to which the parser can go back.
  package struct Mark {
    fileprivate var position: Int
    fileprivate var depth: Int
    fileprivate var repeats: Int
    fileprivate var names: Int
  }

  /// The place before the next value.
  package var mark: Mark {
    Mark(position: position, depth: depth, repeats: repeats.count, names: names.count)
  }

  /// Goes back to a place read before.
  package mutating func rewind(to mark: Mark) {
    position = mark.position
    depth = mark.depth
    repeats.removeSubrange(mark.repeats...)
    names.close(to: mark.names)
  }

  private func failure(_ what: String) -> JSONError {
    .syntax(what, at: position - bytes.startIndex)
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard peek() == byte else {
      throw failure("'\(Unicode.Scalar(byte))' expected")
    }
    position += 1
  }

  /// Makes sure that nothing but white space is left.
  package mutating func expectEnd() throws(JSONError) {
    if peek() != nil { throw failure("text after the value") }
  }

  /// Reads an object, handing each member's name to the closure, which reads the value.
  ///
  /// RFC 8259 section 4 leaves open what a second member of one name means. It is never handed on as if it
  /// were the first: it goes to ``repeats``.
  package mutating func members(
    _ member: (String, inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    try membersAndRepeats { (name, isRepeated, json) throws(JSONError) in
      if isRepeated { try json.keepRepeat(of: name) } else { try member(name, &json) }
    }
  }

  /// The same, for callers who know what to do with a member whose name has come before.
  package mutating func membersAndRepeats(
    _ member: (String, Bool, inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard peek() == UInt8(ascii: "{") else { throw .type("an object") }
    try enter()
    if peek() == UInt8(ascii: "}") {
      position += 1
    } else {
      let before = names.count
      var scope = names.open()
      while true {
        guard peek() == ASCII.quote else { throw failure("a member's name expected") }
        let name = try string()
        try expect(ASCII.colon)
        let isRepeated = !names.insert(name, in: &scope)
        let known = repeats.count
        try member(name, isRepeated, &self)
        for index in known..<repeats.count where repeats[index].depth > depth {
          repeats[index].path.insert(name, at: 0)
        }
        guard try continues(until: UInt8(ascii: "}")) else { break }
      }
      names.close(to: before)
    }
    depth -= 1
  }

  /// Reads the value of a member whose name has come before, and keeps it apart.
  package mutating func keepRepeat(of name: String) throws(JSONError) {
    let depth = depth
    let value = try value()
    repeats.append(JSONRepeat(path: [name], place: .aside(value), depth: depth))
  }

  /// Notes that an entry of a map had the id of another and got one of its own.
  package mutating func noteRepeat(of id: String, nowUnder newID: String) {
    repeats.append(JSONRepeat(path: [id], place: .under(newID), depth: depth))
  }

  /// Reads an array, calling the closure to read each element.
  package mutating func array(_ element: (inout JSONParser) throws(JSONError) -> Void)
    throws(JSONError)
  {
    guard peek() == UInt8(ascii: "[") else { throw .type("an array") }
    try enter()
    if peek() == UInt8(ascii: "]") {
      position += 1
    } else {
      repeat { try element(&self) } while try continues(until: UInt8(ascii: "]"))
    }
    depth -= 1
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    // No Card nests deeper than a dozen levels; hostile text must not exhaust the stack.
    guard depth <= 128 else { throw failure("nesting deeper than 128 levels") }
    position += 1
  }

  private mutating func continues(until end: UInt8) throws(JSONError) -> Bool {
    switch peek() {
    case ASCII.comma:
      position += 1
      return true
    case end:
      position += 1
      return false
    default: throw failure("',' or '\(Unicode.Scalar(end))' expected")
    }
  }

  package mutating func string() throws(JSONError) -> String {
    guard peek() == ASCII.quote else { throw .type("a string") }
    let start = position + 1
    var end = start
    while end < bytes.endIndex, bytes[end] != ASCII.quote, bytes[end] != ASCII.backslash {
      end += 1
    }
    guard end < bytes.endIndex else { throw failure("the string has no end") }
    if bytes[end] == ASCII.quote {
      position = end + 1
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return try escapedString(from: start, to: end)
  }

  private mutating func escapedString(from start: Int, to end: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<end])
    position = end
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case ASCII.quote: return String(decoding: text, as: UTF8.self)
      case ASCII.backslash: try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw failure("the string has no end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard position < bytes.endIndex else { throw failure("the string has no end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case ASCII.quote, ASCII.backslash, ASCII.slash: text.append(byte)
    case UInt8(ascii: "n"): text.append(ASCII.lineFeed)
    case UInt8(ascii: "r"): text.append(ASCII.carriageReturn)
    case UInt8(ascii: "t"): text.append(ASCII.tab)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(scalar: try escapedScalar())
    default: throw failure("an escape that JSON does not have")
    }
  }

  private mutating func escapedScalar() throws(JSONError) -> UInt32 {
    let unit = try fourHexDigits()
    guard (0xD800..<0xE000).contains(unit) else { return unit }
    let after = position
    if unit < 0xDC00, bytes[after...].starts(with: "\\u".utf8) {
      position += 2
      let low = try fourHexDigits()
      if (0xDC00..<0xE000).contains(low) { return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) }
      position = after
    }
    loneSurrogates += 1
    return 0xFFFD
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    guard bytes.endIndex - position >= 4 else { throw failure("four hexadecimal digits expected") }
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = bytes[position + offset].hexValue else {
        throw failure("four hexadecimal digits expected")
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }

  package mutating func bool() throws(JSONError) -> Bool {
    _ = peek()
    if take("true") { return true }
    if take("false") { return false }
    throw .type("true or false")
  }

  private mutating func take(_ word: StaticString) -> Bool {
    guard bytes[position...].startsIgnoringCase(with: word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  /// The digits of a number as they stand.
  package mutating func digits() throws(JSONError) -> String {
    guard let first = peek(), first.isDigit || first == UInt8(ascii: "-") else {
      throw .type("a number")
    }
    let start = position
    position += 1
    while position < bytes.endIndex, Self.isNumberByte(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Double(text) != nil else { throw failure("a number expected") }
    return text
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  package mutating func integer() throws(JSONError) -> Int {
    guard let value = Int(try digits()) else { throw .type("a whole number") }
    return value
  }

  /// A number as it is written: to three decimals.
  package mutating func decimal() throws(JSONError) -> Double {
    guard let value = Double(try digits()), value.isFinite else { throw .type("a number") }
    return JSONWriter.rounded(value)
  }

  /// Any value, as a tree.
  package mutating func value() throws(JSONError) -> JSONValue {
    switch peek() {
    case UInt8(ascii: "{"):
      var found: [JSONMember] = []
      try members { (name, json) throws(JSONError) in
        found.append(JSONMember(name, try json.value()))
      }
      return .object(found)
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try array { (json) throws(JSONError) in values.append(try json.value()) }
      return .array(values)
    case ASCII.quote: return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
    case UInt8(ascii: "n") where take("null"): return .null
    case .some(let byte) where byte.isDigit || byte == UInt8(ascii: "-"):
      return .number(try digits())
    default: throw failure("a value expected")
    }
  }
}
