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
    case raw
  }

  /// How many tags lost something.
  private(set) var cuts = 0
  private var mode = Mode.text
  /// The last bytes, as far as they tell what begins here.
  private var recent: [UInt8] = []
  private var tagName: [UInt8] = []

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
    case .raw: raw(byte)
    case .comment(let hyphens):
      return comment(byte, hyphens, to: &output)
    case .tag(let length, let parts, let quote, let isDropped):
      if tag(byte, length, parts, quote, isDropped, &output) { return }
    }
    // NUL and other controls are no part of any page.
    if byte >= 0x20 || byte.isWhitespace { output.append(byte) }
  }

  private mutating func note(_ byte: UInt8) {
    recent.append(byte)
    if recent.count > 8 { recent.removeFirst() }
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
    note(byte)
    if recent.suffix(4).elementsEqual("<!--".utf8) {
      mode = .comment(2)
      recent = []
    } else if recent.count >= 2, recent[recent.count - 2] == ASCII.less,
      byte.isLetter || byte == ASCII.slash
    {
      tagName = [byte.lowercased]
      mode = .tag(length: 1, parts: 0, quote: nil, isDropped: false)
      recent = []
    }
  }

  private mutating func raw(_ byte: UInt8) {
    note(byte.lowercased)
    let end = [ASCII.less, ASCII.slash] + tagName
    if recent.suffix(end.count) == end[...] {
      mode = .tag(length: 1, parts: 0, quote: nil, isDropped: false)
      tagName = [ASCII.slash]
      recent = []
    }
  }

  /// Takes a byte of a tag; answers whether it is left out.
  private mutating func tag(
    _ byte: UInt8, _ length: Int, _ parts: Int, _ quote: UInt8?, _ isDropped: Bool,
    _ output: inout [UInt8]
  ) -> Bool {
    if parts == 0, byte.isLetter, tagName.count < 8 { tagName.append(byte.lowercased) }
    if byte == ASCII.greater, quote == nil {
      let isRaw = tagName == Array("script".utf8) || tagName == Array("style".utf8)
      mode = isRaw ? .raw : .text
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
