import CLibXML2

/// libxml2's SAX2 push parser, set so that it opens nothing, expands nothing and recovers nothing.
///
/// No callback declares entities, loads subsets or resolves anything; the network is off; character
/// references in attributes arrive as characters. Elements are reported inside the envelope only.
///
/// `unsafe`: the C interface. The context lives as long as this object and calls back only from
/// within `push`, with this object as user data, which is never the context itself.
@safe final class XMLPushParser {
  private let handler: any XMLHandler
  private let tag = XMLStartTag()
  private var context: xmlParserCtxtPtr?
  private var places: [XMLPlace] = []
  private var nextPlace = 0
  private var depth = 0
  private var reports: [XMLReport] = []
  private var nextReport = 0
  /// The starts and ends of elements so far.
  private var events = 0
  /// The line of the start tag met last.
  private(set) var line = 1
  /// Why the parser gave up, if it did.
  private(set) var failure: String?
  private var isStopped = false

  init(_ handler: any XMLHandler) {
    self.handler = handler
    _ = Self.isReady
    var callbacks = unsafe Self.callbacks()
    unsafe context = xmlCreatePushParserCtxt(
      &callbacks, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    if let context = unsafe context {
      _ = unsafe xmlCtxtUseOptions(context, kith_xml_options())
    } else {
      failure = "there is no memory for a parser"
    }
  }

  deinit {
    if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
  }

  /// Parses the next bytes of a document that is well formed.
  ///
  /// - Parameters:
  ///   - places: where the start tags in the bytes stood.
  ///   - reports: what was repaired in them; the handler gets it in its place among the events, so
  ///     that the order does not hang on the size of the blocks.
  func push(_ bytes: [UInt8], places more: [XMLPlace], reports moreReports: [XMLReport]) {
    guard failure == nil, !isStopped, let context = unsafe context else { return }
    places.removeFirst(nextPlace)
    nextPlace = 0
    places += more
    reports.removeFirst(nextReport)
    nextReport = 0
    reports += moreReports
    unsafe bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count, failure == nil, !isStopped {
        let count = min(XMLLimits.chunk, bytes.count - start)
        let chunk = unsafe bytes.baseAddress?.advanced(by: start)
          .assumingMemoryBound(to: CChar.self)
        _ = unsafe xmlParseChunk(context, chunk, CInt(count), 0)
        start += count
      }
    }
    if !isStopped { report(upTo: events) }
    if handler.isDone { isStopped = true }
  }

  /// Tells the parser that no more bytes come.
  func finish() {
    guard failure == nil, !isStopped, let context = unsafe context else { return }
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    report(upTo: events)
  }

  /// Called once in a process, before the first parser is made.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  fileprivate func startElement(
    _ local: XMLNameTable.Text, _ prefix: XMLNameTable.Text, _ namespace: XMLNameTable.Text,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    depth += 1
    guard depth > 1, failure == nil, !isStopped else { return }
    report(upTo: events)
    events += 1
    let place = nextPlace < places.count ? places[nextPlace] : XMLPlace(line: line)
    nextPlace += 1
    line = place.line
    unsafe tag.begin(
      local: local, prefix: prefix, namespace: namespace, attributes: attributes, count: count,
      place: place)
    handler.startElement(tag)
    tag.end()
    if tag.knownNames > XMLLimits.names {
      failure = "the document uses more than \(XMLLimits.names) names"
    }
    if failure != nil || handler.isDone { stop() }
  }

  fileprivate func endElement() {
    depth -= 1
    guard depth > 0, failure == nil, !isStopped else { return }
    report(upTo: events)
    events += 1
    handler.endElement()
  }

  /// Hands on what was repaired before the next event.
  private func report(upTo events: Int) {
    while nextReport < reports.count, reports[nextReport].events <= events {
      handler.report(reports[nextReport].diagnostic)
      nextReport += 1
    }
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if depth > 1, failure == nil, !isStopped {
      handler.text(unsafe Span(_unsafeElements: bytes))
    }
  }

  fileprivate func inputEndsEarly() {
    if failure == nil, !isStopped { handler.inputEndsEarly() }
  }

  fileprivate func fail(_ message: String) {
    if failure == nil, !isStopped { failure = message }
  }

  private func stop() {
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
}

extension XMLPushParser {
  private static func receiver(_ data: UnsafeMutableRawPointer?) -> XMLPushParser? {
    unsafe data.map { unsafe Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func callbacks() -> xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe callbacks.startElementNs = {
      data, local, prefix, namespace, _, _, count, defaulted, attributes in
      // Attributes that a document type added come last; the repair leaves none.
      unsafe XMLPushParser.receiver(data)?.startElement(
        local, prefix, namespace, attributes, Int(count) - Int(defaulted))
    }
    unsafe callbacks.endElementNs = { data, _, _, _ in
      unsafe XMLPushParser.receiver(data)?.endElement()
    }
    unsafe callbacks.characters = { data, bytes, count in
      unsafe XMLPushParser.receiver(data)?.text(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    // The same function, or libxml2 would look at each text whether it is blank.
    unsafe callbacks.ignorableWhitespace = callbacks.characters
    // The repair takes all instructions of the document out and puts in its own.
    unsafe callbacks.processingInstruction = { data, _, _ in
      unsafe XMLPushParser.receiver(data)?.inputEndsEarly()
    }
    unsafe callbacks.serror = { data, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      let message = unsafe error.pointee.message.map { unsafe String(cString: $0) }
      unsafe XMLPushParser.receiver(data)?.fail(message ?? "unknown error")
    }
    return unsafe callbacks
  }
}
