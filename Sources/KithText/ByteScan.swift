/// Scans that look at eight bytes at a time: nearly all bytes of a file are none that matters.
///
/// The tests are exact for the lowest byte that they mark, which is the first one in the file (Mycroft's
/// way to find a zero byte, as in Warren, Hacker's Delight, section 6-1).
@usableFromInline package enum ByteScan {
  /// The first place of either byte, from a place on; the end where there is none.
  @inlinable package static func firstIndex(
    of one: UInt8, or other: UInt8, in bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let ones = lanes(one)
    let others = lanes(other)
    var index = start
    while index + 8 <= end {
      let word = load(bytes, at: index)
      let found = zeros(word ^ ones) | zeros(word ^ others)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] != one, bytes[index] != other { index += 1 }
    return index
  }

  /// The first place where a field of a table ends (RFC 4180), from a place on: the delimiter, LF or CR.
  @inlinable package static func endOfField(
    in bytes: borrowing Span<UInt8>, from start: Int, delimiter: UInt8
  ) -> Int {
    let delimiters = lanes(delimiter)
    let lineFeeds = lanes(ASCII.lineFeed)
    let returns = lanes(ASCII.carriageReturn)
    var index = start
    while index + 8 <= bytes.count {
      let word = load(bytes, at: index)
      let found = zeros(word ^ delimiters) | zeros(word ^ lineFeeds) | zeros(word ^ returns)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == ASCII.lineFeed || byte == ASCII.carriageReturn { break }
      index += 1
    }
    return index
  }

  /// The first byte that JSON writes as an escape: controls, quote and backslash (RFC 8259 section 7), and
  /// what a terminal obeys or nobody sees.
  @inlinable package static func firstEscape(in bytes: borrowing Span<UInt8>) -> Int? {
    let quotes = lanes(ASCII.quote)
    let backslashes = lanes(ASCII.backslash)
    let deletes = lanes(0x7F)
    var index = 0
    while index + 8 <= bytes.count {
      let word = load(bytes, at: index)
      // A byte below 0x20 borrows from its top bit; bytes above 0x7F have it anyway and are no controls.
      let controls = (word &- lanes(0x20)) & ~word & tops
      let quoted = zeros(word ^ quotes) | zeros(word ^ backslashes) | zeros(word ^ deletes)
      if controls | quoted != 0 || word & tops != 0 && mayHide(word) { break }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == ASCII.quote || byte == ASCII.backslash || byte == 0x7F {
        return index
      }
      if byte >= 0x80, hiddenScalar(in: bytes, at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// Whether one of eight bytes may begin a scalar of ``hiddenScalar(in:at:)``.
  @inlinable static func mayHide(_ word: UInt64) -> Bool {
    zeros(word ^ lanes(0xC2)) | zeros(word ^ lanes(0xD8)) | zeros(word ^ lanes(0xE2))
      | zeros(word ^ lanes(0xEF)) != 0
  }

  /// The scalar of two or three bytes that begins here, where it is one that text for people must not hold
  /// raw (``TerminalText``); the first bytes that such scalars have are C2, D8, E2 and EF.
  @inlinable package static func hiddenScalar(
    in bytes: borrowing Span<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    let length = lead == 0xC2 || lead == 0xD8 ? 2 : 3
    guard length == 2 || lead == 0xE2 || lead == 0xEF, index + length <= bytes.count else {
      return nil
    }
    var value = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return TerminalText.isUnsafe(value) ? (value, length) : nil
  }

  /// Whether all bytes are printable ASCII, from blank to tilde.
  @inlinable package static func isPlain(_ bytes: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      let word = load(bytes, at: index)
      let isBelow = (word &- lanes(0x20)) & ~word & tops
      if isBelow | word & tops | zeros(word ^ lanes(0x7F)) != 0 { return false }
      index += 8
    }
    while index < bytes.count {
      guard bytes[index] &- 0x20 < 0x5F else { return false }
      index += 1
    }
    return true
  }

  /// The first byte above 0x7F; the end where all are ASCII.
  @inlinable package static func firstNonASCII(in bytes: borrowing Span<UInt8>) -> Int {
    var index = 0
    while index + 8 <= bytes.count {
      let found = load(bytes, at: index) & tops
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// How often a byte occurs.
  @inlinable package static func count(of byte: UInt8, in bytes: borrowing Span<UInt8>) -> Int {
    var count = 0
    var index = 0
    while true {
      index = firstIndex(of: byte, or: byte, in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { return count }
      count += 1
      index += 1
    }
  }

  /// The top bit of each of the eight lanes.
  @inlinable static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The byte in each of the eight lanes.
  @inline(__always)
  @inlinable static func lanes(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of each lane that is zero, exact up to the lowest one.
  @inline(__always)
  @inlinable static func zeros(_ word: UInt64) -> UInt64 {
    (word &- lanes(1)) & ~word & tops
  }

  /// Eight bytes as a number, the first one lowest.
  @inline(__always)
  @inlinable static func load(_ bytes: borrowing Span<UInt8>, at index: Int) -> UInt64 {
    // `unsafe`: the callers have seen that eight bytes are there; any of them are a number.
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: word)
  }
}

extension OutputSpan<UInt8> {
  /// Appends bytes as a block; there must be room for them.
  @inline(__always)
  @inlinable package mutating func append(copying bytes: borrowing Span<UInt8>) {
    precondition(bytes.count <= freeCapacity)
    // `unsafe`: the room was looked at; a loop over bytes takes eight times as long.
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe withUnsafeMutableBufferPointer { target, count in
        guard let from = source.baseAddress, let to = target.baseAddress else {
          return
        }
        unsafe (to + count).update(from: from, count: source.count)
        count += source.count
      }
    }
  }
}
