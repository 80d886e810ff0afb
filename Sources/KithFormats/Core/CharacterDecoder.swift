import KithText

/// Turns the bytes of one file into UTF-8, deciding the character set on the way.
///
/// Order of belief: a byte-order mark; NULs in every second byte; valid UTF-8 with at least one
/// sequence of several bytes; the document's label; ``CharacterSetGuess``. A decision that contradicts the
/// label or had nothing to go by is a diagnostic.
struct CharacterDecoder {
  private enum State {
    /// The format looks after it.
    case untouched
    /// ASCII so far.
    case undecided(label: String?)
    case utf8
    case windows1252
    case utf16(isBigEndian: Bool)
    case iconv(Iconv)
  }

  private var state: State
  private let fileName: String
  private let markLength: Int
  private var isMarkPending: Bool
  private var hasSaidMojibake = false
  /// The name of a character set that nobody knows, until it is told.
  private var unknownLabel: String?
  private var rest: [UInt8] = []
  private var line = 1

  init(startingWith head: [UInt8], fileName: String) {
    self.fileName = fileName
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      (state, markLength) = (.utf8, 3)
    } else if head.starts(with: [0xFF, 0xFE, 0, 0]), let utf32 = Iconv(from: "UTF-32LE") {
      (state, markLength) = (.iconv(utf32), 4)
    } else if head.starts(with: [0, 0, 0xFE, 0xFF]), let utf32 = Iconv(from: "UTF-32BE") {
      (state, markLength) = (.iconv(utf32), 4)
    } else if head.starts(with: [0xFF, 0xFE]) {
      (state, markLength) = (.utf16(isBigEndian: false), 2)
    } else if head.starts(with: [0xFE, 0xFF]) {
      (state, markLength) = (.utf16(isBigEndian: true), 2)
    } else if let isBigEndian = UTF16Text.isBigEndian(head) {
      (state, markLength) = (.utf16(isBigEndian: isBigEndian), 0)
    } else {
      (state, markLength) = (.undecided(label: nil), 0)
    }
    isMarkPending = markLength > 0
  }

  /// The beginning of the file as far as every format may rely on it.
  func sample(of head: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(head.dropFirst(markLength))
    return switch state {
    case .utf16(let isBigEndian):
      UTF16Text.decode(bytes, isBigEndian: isBigEndian, isLast: false).text
    case .iconv(let converter): converter.convert(bytes, isLast: false).text
    default: bytes
    }
  }

  /// Settles what is to happen to the bytes above 0x7F.
  mutating func decide(_ policy: CharacterSetPolicy, sample: Sample) {
    switch (state, policy) {
    case (.undecided, .bytes): state = .untouched
    case (.utf8, .bytes): state = .untouched
    case (.undecided, .labelled(let label)):
      let label = label(sample.bytes[...])
      if let label, CharacterSet(label: label) == nil { unknownLabel = label }
      state = .undecided(label: label)
    default: break
    }
  }

  /// Whether a decision is due and more bytes would make it surer.
  func needsMore(_ bytes: [UInt8]) -> Bool {
    guard case .undecided = state else { return false }
    let first = ByteScan.firstNonASCII(in: bytes.span)
    return first < bytes.count && bytes.count - first < Self.windowSize
  }

  /// Decodes the next bytes of the file.
  mutating func decode(
    _ bytes: [UInt8], isLast: Bool, _ diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    var bytes = bytes
    if let label = unknownLabel.take() { sayUnknown(label, &diagnostics) }
    if isMarkPending {
      bytes.removeFirst(min(markLength, bytes.count))
      isMarkPending = false
    }
    if case .undecided(let label) = state {
      let first = ByteScan.firstNonASCII(in: bytes.span)
      if first < bytes.count {
        let before = bytes[..<first].count { $0 == ASCII.lineFeed }
        decide(
          label: label, window: bytes[first...].prefix(Self.windowSize), line: line + before,
          &diagnostics)
      }
    }
    let text = convert(bytes, isLast: isLast, &diagnostics)
    line += ByteScan.count(of: ASCII.lineFeed, in: text.span)
    return text
  }

  private mutating func decide(
    label: String?, window: ArraySlice<UInt8>, line: Int, _ diagnostics: inout DiagnosticList
  ) {
    let census = UTF8Repair.census(window)
    let labelled = label.flatMap { CharacterSet(label: $0) }
    func say(_ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String) {
      diagnostics.append(
        Diagnostic(severity, slug, what, done: done, file: fileName, line: line))
    }
    // Text in another set hardly ever makes a sequence of UTF-8 by chance, so that one for each bad
    // byte is proof enough.
    if census.sequences > 0, census.bad <= census.sequences {
      state = .utf8
      if labelled == .utf16 {
        say(
          .warning, "text.mislabelled", "the label says UTF-16",
          "read as UTF-8, which the bytes are")
      } else if let label, let labelled, labelled != .utf8 {
        say(
          .note, "text.mislabelled", "the label says '\(label)'",
          "read as UTF-8, which the bytes are")
      }
    } else if case .other(let name) = labelled, let converter = Iconv(from: name) {
      state = .iconv(converter)
    } else {
      state = .windows1252
      guard labelled != .windows1252 else { return }
      var done = "read as windows-1252"
      if label == nil, case .other(let name) = CharacterSetGuess.of(window),
        let converter = Iconv(from: name)
      {
        state = .iconv(converter)
        done = "read as \(CharacterSet.label(of: name))"
      }
      let found =
        label.map { "the label says '\($0)', but the bytes are not that" }
        ?? "the text is not UTF-8 and has no label"
      say(.warning, "text.guessed-encoding", found, done)
    }
  }

  private mutating func convert(
    _ bytes: [UInt8], isLast: Bool, _ diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    switch state {
    case .untouched, .undecided:
      return bytes
    case .windows1252:
      return Windows1252.decode(bytes)
    case .utf16(let isBigEndian):
      let result = UTF16Text.decode(rest + bytes, isBigEndian: isBigEndian, isLast: isLast)
      rest = result.rest
      report(result.bad, line: line, &diagnostics)
      return result.text
    case .iconv(let converter):
      let result = converter.convert(rest + bytes, isLast: isLast)
      rest = result.rest
      report(result.bad, line: line, &diagnostics)
      return result.text
    case .utf8:
      var whole = rest.isEmpty ? bytes : rest + bytes
      let cut = isLast ? 0 : UTF8Repair.cutLength(whole)
      rest = Array(whole.suffix(cut))
      if cut > 0 { whole.removeLast(cut) }
      let result = UTF8Repair.repaired(whole)
      var counted = (position: 0, line: line)
      for position in result.bad {
        counted.line += whole[counted.position..<position].count { $0 == ASCII.lineFeed }
        counted.position = position
        report(1, line: counted.line, &diagnostics)
      }
      if !hasSaidMojibake, Mojibake.isIn(result.text) { sayMojibake(&diagnostics) }
      return result.text
    }
  }

  private func sayUnknown(_ label: String, _ diagnostics: inout DiagnosticList) {
    diagnostics.append(
      Diagnostic(
        .warning, "text.unknown-charset",
        "the label says '\(TerminalText.short(label))', which is no character set that is known",
        done: "read as what the bytes look like", file: fileName, line: line))
  }

  /// Says, once a file, that the text went through a wrong character set before it was saved.
  private mutating func sayMojibake(_ diagnostics: inout DiagnosticList) {
    hasSaidMojibake = true
    diagnostics.append(
      Diagnostic(
        .warning, "text.mojibake", Mojibake.message, done: "kept as it stands", file: fileName,
        line: line))
  }

  /// Says how many bytes were bad, and where.
  private func report(_ bad: Int, line: Int, _ diagnostics: inout DiagnosticList) {
    guard bad > 0 else { return }
    var diagnostic = Diagnostic(
      .warning, "text.bad-byte", "a byte that is no text in this character set",
      done: "replaced by U+FFFD", file: fileName, line: line)
    diagnostic.count = bad
    diagnostics.append(diagnostic)
  }

  private static let windowSize = 1 << 16
}

/// Who decides the character set of a file, and from what.
public enum CharacterSetPolicy: Sendable {
  /// The reader, property by property (vCard 2.1); only byte-order marks and UTF-16 are taken care of before.
  case bytes
  /// The bytes: valid UTF-8, else the set that they look like, with a diagnostic.
  case text
  /// The bytes if they are UTF-8, else the label that the document carries, found in its first bytes.
  case labelled(@Sendable (ArraySlice<UInt8>) -> String?)
}
