import KithText

/// Makes a strict document of the bytes of a real one, and says what it changed.
///
/// It runs in front of the parser because the parser's own recovery loses text without a word
/// (`R&D` becomes `R`). Comments, processing instructions and document types are taken out, so that
/// no entity is ever declared; CDATA becomes text; all documents of a file stand in one envelope.
/// What needs no repair is copied in runs.
struct XMLRepair {
  enum Mode {
    case content
    case comment
    case cdata
    case instruction(isDeclaration: Bool)
    case documentType(XMLDocumentType)
    /// A tag that is too large, up to its end; the quote that is open, and the byte before.
    case oversizedTag(quote: UInt8?, last: UInt8, isDropped: Bool)
  }

  /// The bytes for the parser.
  var output: [UInt8] = Array("<_>".utf8)
  /// Where the start tags in the output stood.
  var places: [XMLPlace] = []
  /// What had to be done.
  var reports: XMLReports
  /// Whether a limit forbids to go on.
  var isStopped = false
  /// The line of the next byte.
  var line = 1

  var mode = Mode.content
  var open = XMLOpenElements()
  var scanner = XMLTagScanner()
  /// The first byte that is still to be copied to the output.
  var runStart = 0
  /// How often the end of an open quote was looked for up to the limit of a tag.
  var farSearches = 0
  /// Documents that have ended.
  var documents = 0
  /// The format of the first document, where its root tells.
  var firstKind: XMLDocumentKind?
  /// Whether nothing but white space has come, and whether not even that.
  var isBlankSoFar = true
  var isAtStart = true
  /// Text outside the documents: its line and its bytes.
  var junk: (line: Int, count: Int) = (0, 0)
  /// The line on which the construct of the mode began.
  var modeLine = 1

  private var rest: [UInt8] = []
  private var retry = 0
  private var last: UInt8 = 0

  init(file: String) { reports = XMLReports(file: file) }

  /// Takes the next bytes; the output is what they make safe to parse.
  mutating func consume(_ block: [UInt8], isFinal: Bool) {
    guard !isStopped else { return }
    var bytes = block
    if !rest.isEmpty {
      rest += block
      // A tag that is not complete is looked at again when its bytes have doubled, so that small
      // blocks cost no more than large ones.
      guard isFinal || rest.count >= retry else { return }
      bytes = rest
      rest = []
    }
    runStart = 0
    let end = scan(bytes, isFinal: isFinal)
    rest = Array(bytes[end...])
    retry = min(2 * rest.count, max(rest.count + 1, XMLLimits.tag))
    if end > 0 {
      last = bytes[end - 1]
      isAtStart = false
    }
  }

  /// Goes through the bytes; answers where those begin that need more to be understood.
  private mutating func scan(_ bytes: [UInt8], isFinal: Bool) -> Int {
    var position = 0
    while position < bytes.count, !isStopped {
      let next =
        switch mode {
        case .content: content(bytes, position, isFinal)
        case .comment: comment(bytes, position)
        case .cdata: cdata(bytes, position, isFinal)
        case .instruction(let isDeclaration): instruction(bytes, position, isDeclaration)
        case .documentType(let state): documentType(bytes, position, state)
        case .oversizedTag(let quote, let last, let isDropped):
          oversizedTag(bytes, position, quote, last, isDropped)
        }
      guard let next else { break }
      position = next
    }
    if case .content = mode { copyRun(bytes, upTo: position) }
    return position
  }

  /// Copies what stands before a position as it is, and goes on after another.
  mutating func copyRun(_ bytes: [UInt8], upTo end: Int, resumeAt next: Int? = nil) {
    if end > runStart { output.append(contentsOf: bytes[runStart..<end]) }
    runStart = next ?? end
  }

  /// Counts a line end at a position, which the block before may have begun.
  @inline(__always)
  mutating func countLine(_ bytes: Span<UInt8>, at position: Int) {
    guard endsLine(bytes, at: position) else { return }
    if position == 0, bytes[0] == ASCII.lineFeed, last == ASCII.carriageReturn { return }
    line += 1
  }

  /// Leaves a construct that is not for the parser.
  mutating func resumeContent(at position: Int) {
    mode = .content
    runStart = position
  }

  /// Ends the reading at a limit.
  mutating func stop(_ slug: String, _ what: String) {
    isStopped = true
    reports.add(
      .error, slug, what, done: "stopped at line \(line); what came before is kept", line: line)
  }

  /// Takes the end of the file, and says so if it comes in the middle of something.
  mutating func finish() {
    consume([], isFinal: true)
    guard !isStopped else { return closeAll() }
    sayJunk()
    if case .content = mode, open.isEmpty {
      output.append(contentsOf: "</_>".utf8)
      return
    }
    let name = TerminalText.short(String(decoding: open.last, as: UTF8.self))
    reports.add(
      "xml.incomplete",
      open.isEmpty ? "the file ends inside a tag" : "the file ends inside <\(name)>",
      done: "what is complete is kept", line: line)
    closeAll()
  }

  /// Ends all that is open; a mark in the output tells the handler that the input did not.
  private mutating func closeAll() {
    output.append(contentsOf: "<?cut?>".utf8)
    while !open.isEmpty { closeLast() }
    output.append(contentsOf: "</_>".utf8)
  }

  mutating func closeLast() {
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: open.last)
    output.append(ASCII.greater)
    open.pop()
    reports.events += 1
  }

  /// Says what stood outside the documents, now that its end is known.
  mutating func sayJunk() {
    guard junk.count > 0 else { return }
    reports.add(
      "xml.text-outside", "\(junk.count) bytes of text outside the document", done: "left out",
      line: junk.line)
    junk = (0, 0)
  }
}
