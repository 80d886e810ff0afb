import KithText

/// Finds and mends bytes that are no UTF-8 (RFC 3629).
enum UTF8Repair {
  /// The length of the valid sequence at a position; 0 where the byte there begins none.
  ///
  /// A sequence cut off by the end of the bytes is answered with the negative of the bytes it has.
  static func sequenceLength(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int {
    let first = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    for offset in 1..<length {
      guard position + offset < bytes.count else { return -offset }
      let byte = bytes[position + offset]
      guard offset == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else { return 0 }
    }
    return length
  }

  /// The number of bytes at the end that begin a sequence whose rest is still to come.
  static func cutLength(_ bytes: [UInt8]) -> Int {
    let span = bytes.span
    for back in 1...3 where back <= span.count {
      let byte = span[span.count - back]
      guard byte >= 0x80 else { return 0 }
      if byte >= 0xC0 { return sequenceLength(span, at: span.count - back) < 0 ? back : 0 }
    }
    return 0
  }

  /// Whether all of it is UTF-8.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Counts the sequences of several bytes and the bytes that belong to none.
  static func census(_ bytes: some Collection<UInt8>) -> (sequences: Int, bad: Int) {
    let bytes = Array(bytes)
    let span = bytes.span
    var position = 0
    var sequences = 0
    var bad = 0
    while position < span.count {
      let length = sequenceLength(span, at: position)
      if length > 1 { sequences += 1 }
      if length == 0 { bad += 1 }
      position += length < 0 ? -length : max(1, length)
    }
    return (sequences, bad)
  }

  /// The text with U+FFFD for each bad byte, and where those bytes were.
  static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], bad: [Int]) {
    if isValid(bytes) { return (bytes, []) }
    let span = bytes.span
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16)
    var bad: [Int] = []
    var position = 0
    while position < span.count {
      let length = sequenceLength(span, at: position)
      if length > 0 {
        for offset in 0..<length { text.append(span[position + offset]) }
        position += length
      } else {
        bad.append(position)
        text.append(scalar: 0xFFFD)
        position += max(1, -length)
      }
    }
    return (text, bad)
  }
}
