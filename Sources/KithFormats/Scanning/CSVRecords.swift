import KithText

/// Cuts CSV (RFC 4180) into records and fields, in any size of pieces.
///
/// Never fails: where the text is not what the RFC allows, there is always a reading.
///
/// - A line ends with CR LF, LF or CR; nothing else ends one (U+2028 and the like are text).
/// - A quote inside a field that did not begin with one is text.
/// - Blanks before an opening quote are passed over.
/// - `\"` inside a quoted field is a quote where doubled quotes do not work out (MySQL's export, ``CSVQuoting``).
/// - Text after a closing quote belongs to the field (Excel reads it so).
/// - A quoted field that runs over a line end and whose closing quote is followed by text, or that has
///   no closing quote, was never meant to be quoted: its line is read again without the quote, so that
///   it doesn't swallow the rows below.
struct CSVRecords {
  /// A field as a range of the buffer.
  struct Field {
    var start: Int
    var end: Int
    /// How quotes within the bytes are written.
    var escape = CSVQuoting.Escape.none
    /// Whether the bytes hold the quotes around the text, too, since more text follows them.
    var isWrapped = false
  }

  /// The byte between fields.
  var delimiter: UInt8
  /// The fields of the current record.
  private(set) var fields: [Field] = []
  /// The physical line on which the current record begins, from 1.
  private(set) var line = 1
  /// The lines of quotes that were never closed, in the current record.
  private(set) var unclosedQuotes: [Int] = []

  private(set) var buffer: [UInt8] = []
  private var position = 0
  /// Where the current record begins in the buffer.
  private var start = 0
  private var nextLine = 1
  private var isLast = false
  /// The size of the buffer below which looking again at an unfinished record is no use.
  private var retrySize = 0
  /// Positions of opening quotes that turned out to be text.
  private var literalQuotes: Set<Int> = []

  /// Makes a splitter.
  ///
  /// - Parameter firstLine: the physical line on which the first byte stands.
  init(delimiter: UInt8, firstLine: Int = 1) {
    self.delimiter = delimiter
    nextLine = firstLine
  }

  /// Adds the next bytes of the file, after dropping what was read.
  mutating func append(_ bytes: [UInt8]) {
    if position > 0 {
      buffer.removeFirst(position)
      retrySize -= position
      position = 0
      literalQuotes = []
    }
    buffer += bytes
  }

  /// Says that there are no more bytes.
  mutating func finish() { isLast = true }

  /// Reads the next record; answers false where it is not whole yet or there is none.
  mutating func next() -> Bool {
    guard position < buffer.count, isLast || buffer.count >= retrySize else { return false }
    if !unclosedQuotes.isEmpty { unclosedQuotes = [] }
    start = position
    while true {
      switch scan() {
      case .record(let end):
        position = end
        return true
      case .needsMore:
        // Doubling keeps the time linear however long a field is.
        retrySize = buffer.count + (buffer.count - position) / 2
        return false
      case .unclosed(let quote, let line):
        literalQuotes.insert(quote)
        unclosedQuotes.append(line)
      }
    }
  }

  /// Goes back to where the current record begins, from where on another byte may stand between fields.
  mutating func readAgain(by delimiter: UInt8) {
    position = start
    nextLine = line
    self.delimiter = delimiter
  }

  /// The bytes from the current record on, at most so many; `nil` where there may be more of them.
  func rest(_ size: Int) -> (bytes: [UInt8], isWhole: Bool)? {
    let rest = buffer[start...]
    guard isLast || rest.count >= size else { return nil }
    return (Array(rest.prefix(size)), isLast && rest.count <= size)
  }

  private enum Outcome {
    case record(end: Int)
    case needsMore
    case unclosed(quote: Int, line: Int)
  }

  /// Reads one record from the position on.
  private mutating func scan() -> Outcome {
    fields.removeAll(keepingCapacity: true)
    line = nextLine
    var lines = nextLine
    // Another name for the bytes, so that the fields can be added to while they are looked at.
    let held = buffer
    let bytes = held.span
    var at = position
    while true {
      var start = at
      while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
      var field = Field(start: at, end: at)
      if start < bytes.count, bytes[start] == ASCII.quote {
        guard literalQuotes.contains(start) else {
          let opening = start
          let openingLine = lines
          switch CSVQuoting.cell(bytes, from: opening, delimiter: delimiter, isLast: isLast, &lines)
          {
          case .closed(let inner, let after):
            field = inner
            at = after
          case .needsMore: return .needsMore
          case .unclosed: return .unclosed(quote: opening, line: openingLine)
          }
          // Text after the closing quote: the field is both, with the quotes as escapes.
          let closed = at
          at = ByteScan.endOfField(in: bytes, from: at, delimiter: delimiter)
          if bytes.extracting(closed..<at).hasText {
            field = Field(start: opening, end: at, escape: .backslash, isWrapped: true)
          }
          if let outcome = endOfField(field, &at, lines) { return outcome }
          continue
        }
        field.start = start + 1
        at = start + 1
      }
      at = ByteScan.endOfField(in: bytes, from: at, delimiter: delimiter)
      field.end = at
      if let outcome = endOfField(field, &at, lines) { return outcome }
    }
  }

  /// Adds the field; answers how the record ends, or `nil` where another field follows.
  private mutating func endOfField(_ field: Field, _ at: inout Int, _ lines: Int) -> Outcome? {
    guard at < buffer.count else {
      guard isLast else { return .needsMore }
      add(field)
      nextLine = lines + 1
      return .record(end: at)
    }
    let byte = buffer[at]
    at += 1
    if byte == delimiter {
      add(field)
      return nil
    }
    if byte == ASCII.carriageReturn {
      // Whether a line feed belongs to it is told by the next byte.
      guard at < buffer.count || isLast else { return .needsMore }
      if at < buffer.count, buffer[at] == ASCII.lineFeed { at += 1 }
    }
    add(field)
    nextLine = lines + 1
    return .record(end: at)
  }

  /// Adds a field; those beyond the limit stand in the last one together, so that nothing of the row is lost.
  private mutating func add(_ field: Field) {
    if fields.count < Self.maxFields {
      fields.append(field)
    } else {
      fields[fields.count - 1].end = field.end
    }
  }

  /// The bytes of a field as text, without quotes, NUL bytes and white space around it; lines within it
  /// end in LF, whatever the file's lines end in.
  func text(_ field: Field) -> String {
    if field.escape == .none {
      let whole = buffer.span.extracting(field.start..<field.end)
      let bytes = whole.extracting(whole.rangeWithoutWhitespace)
      let ends = ByteScan.firstIndex(
        of: 0, or: ASCII.carriageReturn, in: bytes, from: 0, to: bytes.count)
      if ends == bytes.count { return String(utf8: bytes) }
    }
    var bytes = buffer[field.start..<field.end]
    if field.escape != .none { bytes = Self.unescaped(bytes, field)[...] }
    return String(decoding: Self.plain(bytes.trimmingWhitespace()), as: UTF8.self)
  }

  /// The bytes without NULs and with LF for every line end.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var last: UInt8 = 0
    for byte in bytes where byte != 0 {
      if byte == ASCII.carriageReturn {
        text.append(ASCII.lineFeed)
      } else if byte != ASCII.lineFeed || last != ASCII.carriageReturn {
        text.append(byte)
      }
      last = byte
    }
    return text
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>, _ field: Field) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    var isWrapped = field.isWrapped
    if isWrapped { at += 1 }
    while at < bytes.endIndex {
      let byte = bytes[at]
      let next = at + 1 < bytes.endIndex ? bytes[at + 1] : 0
      if byte == ASCII.quote, next == ASCII.quote {
        text.append(byte)
        at += 2
      } else if byte == ASCII.backslash, next == ASCII.quote, field.escape == .backslash {
        text.append(next)
        at += 2
      } else if byte == ASCII.quote, isWrapped {
        isWrapped = false
        at += 1
      } else {
        if byte != 0 { text.append(byte) }
        at += 1
      }
    }
    return text
  }

  /// Whether the field is empty, or has nothing but white space and control characters: old programs end a file
  /// with Ctrl-Z.
  func isBlank(_ field: Field) -> Bool {
    for index in field.start..<field.end where buffer[index] > ASCII.space { return false }
    return true
  }

  /// The most fields of a record: as many as a spreadsheet has columns.
  static let maxFields = 16_384
}

extension Span<UInt8> {
  /// Whether there is anything but blanks.
  fileprivate var hasText: Bool {
    for index in indices where self[index] != ASCII.space { return true }
    return false
  }
}
