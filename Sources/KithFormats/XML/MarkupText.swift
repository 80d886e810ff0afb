import CLibXML2
import KithText

/// Text that may be encoded HTML, as OPML 2.0 allows in `text` and feeds have in names, made plain.
enum MarkupText {
  /// The text without tags of HTML, and with its references as characters.
  ///
  /// Only what is surely HTML goes: `I <3 jobs`, `R&D` and `X &nosuch; Y` stay as they are.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == ASCII.less || $0 == ASCII.ampersand }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let length: Int
      switch bytes[index] {
      case ASCII.less: length = tag(bytes, index, &result)
      case ASCII.ampersand: length = reference(bytes, index, &result)
      default: length = 0
      }
      if length == 0 { result.append(bytes[index]) }
      index += max(1, length)
    }
    return String(decoding: result.trimmingWhitespace(), as: UTF8.self)
  }

  /// Whether the text has tags of HTML, which may say more than its words: the target of a link.
  static func hasMarkup(_ text: String) -> Bool {
    guard text.utf8.contains(ASCII.less) else { return false }
    let bytes = Array(text.utf8)
    var unused: [UInt8] = []
    return bytes.indices.contains { bytes[$0] == ASCII.less && tag(bytes, $0, &unused) > 0 }
  }

  /// The length of the tag of HTML at a position; 0 where there is none.
  private static func tag(_ bytes: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    var index = start + 1
    if index < bytes.count, bytes[index] == ASCII.slash { index += 1 }
    let name = bytes[index...].prefix { $0.isLetter || $0.isDigit }
    guard !name.isEmpty, name.count <= 10 else { return 0 }
    let key = String(decoding: name, as: UTF8.self).lowercased()
    let isBlock = blocks.contains(key)
    guard isBlock || phrases.contains(key) else { return 0 }
    let after = bytes[name.endIndex...].prefix(limit)
    guard let end = after.firstIndex(of: ASCII.greater) else { return 0 }
    // `<b@c.example>` is an address, and no bold type.
    let next = after[name.endIndex]
    guard next.isWhitespace || next == ASCII.slash || next == ASCII.greater,
      !after[..<end].contains(ASCII.less)
    else { return 0 }
    if isBlock, let last = result.last, !last.isWhitespace { result.append(ASCII.space) }
    return end + 1 - start
  }

  /// The length of the reference at a position, whose character is appended; 0 where there is none.
  private static func reference(_ bytes: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    let reference = XMLReference(bytes, at: start, isFinal: true)
    let name = bytes[start...].dropFirst().prefix(max(0, reference.length - 2))
    switch reference.meaning {
    case .html(let scalar), .character(let scalar), .windows1252(let scalar):
      // A blank that does not break is for the page, not for a name.
      result.append(scalar: scalar == 0xA0 ? 0x20 : scalar)
    case .xml:
      result.append(HTMLEntity.scalar(named: name).map { UInt8($0) } ?? ASCII.apostrophe)
    case .forbidden, .unknown, .bare, .incomplete:
      return 0
    }
    return reference.length
  }

  /// Longer than any tag with its attributes in a title.
  private static let limit = 2048
  private static let blocks: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "td",
    "table", "tbody", "blockquote", "pre",
  ]
  private static let phrases: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "font", "img", "small", "big", "sub", "sup",
    "code", "tt", "cite", "abbr", "q", "strike", "del", "ins", "mark",
  ]
}

/// The named characters of HTML 4, which XML knows only where a DTD declares them.
///
/// `unsafe`: libxml2's table is asked through a pointer to the name, which outlives the call.
enum HTMLEntity {
  /// The scalar that a name stands for: `eacute`, `nbsp`, `hellip`.
  static func scalar(named name: ArraySlice<UInt8>) -> UInt32? {
    guard name.count <= 8 else { return nil }
    let text = Array(name) + [0]
    return unsafe text.withUnsafeBufferPointer { text in
      guard let entity = unsafe htmlEntityLookup(text.baseAddress) else { return nil }
      return unsafe UInt32(entity.pointee.value)
    }
  }
}
