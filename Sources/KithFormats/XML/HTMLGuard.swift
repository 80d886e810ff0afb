import KithText

/// Keeps tags of pages within limits, before libxml2 sees them.
///
/// Its HTML parser compares each attribute of a tag with all others: a tag of 300,000 attributes takes
/// minutes. What is more than a tag may have is left out up to its `>`.
struct HTMLGuard {
  private enum Mode {
    case text
    /// In a tag: its length, the attributes so far, the quote that is open, whether the rest is left out.
    case tag(length: Int, parts: Int, quote: UInt8?, isDropped: Bool)
    /// In a comment; the number of hyphens that have just come.
    case comment(Int)
    /// In a script or style sheet, up to its end tag.
    case raw(end: UInt64)
  }

  /// How many tags lost something.
  private(set) var cuts = 0
  private var mode = Mode.text
  /// The last eight bytes, which tell what begins here.
  private var recent: UInt64 = 0
  /// The first eight letters of the name of the tag, in small letters; of an end tag with its slash.
  private var tagName: UInt64 = 0

  /// The bytes without what is too much.
  mutating func pass(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes { pass(byte, to: &output) }
    return output
  }

  private mutating func pass(_ byte: UInt8, to output: inout [UInt8]) {
    switch mode {
    case .text: text(byte)
    case .raw(let end): raw(byte, endsAt: end)
    case .comment(let hyphens):
      return comment(byte, hyphens, to: &output)
    case .tag(let length, let parts, let quote, let isDropped):
      if tag(byte, length, parts, quote, isDropped, &output) { return }
    }
    // NUL and other controls are no part of any page.
    if byte >= 0x20 || byte.isWhitespace { output.append(byte) }
  }

  /// Leaves comments out but for their lines: libxml2 keeps one whole.
  private mutating func comment(_ byte: UInt8, _ hyphens: Int, to output: inout [UInt8]) {
    if byte == ASCII.greater, hyphens >= 2 {
      output += "-->".utf8
      mode = .text
    } else {
      if byte == ASCII.lineFeed { output.append(byte) }
      mode = .comment(byte == UInt8(ascii: "-") ? hyphens + 1 : 0)
    }
  }

  private mutating func text(_ byte: UInt8) {
    recent = recent << 8 | UInt64(byte)
    if UInt32(truncatingIfNeeded: recent) == Self.comment {
      begin(.comment(2))
    } else if UInt8(truncatingIfNeeded: recent >> 8) == ASCII.less,
      byte.isLetter || byte == ASCII.slash
    {
      tagName = UInt64(byte.lowercased)
      begin(.tag(length: 1, parts: 0, quote: nil, isDropped: false))
    }
  }

  private mutating func raw(_ byte: UInt8, endsAt mark: UInt64) {
    recent = recent << 8 | UInt64(byte.lowercased)
    // `</style` has seven bytes, `</script` eight.
    if recent == mark || mark >> 56 == 0 && recent << 8 == mark << 8 {
      tagName = UInt64(ASCII.slash)
      begin(.tag(length: 1, parts: 0, quote: nil, isDropped: false))
    }
  }

  private mutating func begin(_ mode: Mode) {
    self.mode = mode
    recent = 0
  }

  /// Letters as one number.
  private static func packed(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { unsafe $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let comment = UInt32(packed("<!--"))
  private static let (script, style) = (packed("script"), packed("style"))
  private static let (endOfScript, endOfStyle) = (packed("</script"), packed("</style"))

  /// Takes a byte of a tag; answers whether it is left out.
  private mutating func tag(
    _ byte: UInt8, _ length: Int, _ parts: Int, _ quote: UInt8?, _ isDropped: Bool,
    _ output: inout [UInt8]
  ) -> Bool {
    if parts == 0, byte.isLetter, tagName >> 56 == 0 {
      tagName = tagName << 8 | UInt64(byte.lowercased)
    }
    if byte == ASCII.greater, quote == nil {
      mode =
        switch tagName {
        case Self.script: .raw(end: Self.endOfScript)
        case Self.style: .raw(end: Self.endOfStyle)
        default: .text
        }
      return false
    }
    var quote = quote
    var parts = parts
    if byte == quote {
      quote = nil
      parts += 1
    } else if quote == nil {
      if byte == ASCII.quote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte.isWhitespace || byte == ASCII.slash {
        parts += 1
      }
    }
    let isOver = length > XMLLimits.tag || parts > 2 * XMLLimits.attributes
    if isOver, !isDropped {
      cuts += 1
      if let quote, byte != quote { output.append(quote) }
    }
    mode = .tag(length: length + 1, parts: parts, quote: quote, isDropped: isDropped || isOver)
    return isDropped || isOver
  }
}
