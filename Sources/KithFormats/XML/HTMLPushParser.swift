import CLibXML2

/// libxml2's HTML parser, pushed: it reads any tag soup, opens nothing, and gives a tree.
///
/// `unsafe`: the C interface. The context lives as long as this object and calls back only from within
/// `push`, with this object as user data, which is never the context itself.
@safe final class HTMLPushParser {
  private(set) var tree = HTMLTree()
  private var context: htmlParserCtxtPtr?
  /// Elements whose text is not for people: scripts and style sheets.
  private var hidden = 0
  /// Templates that are open: what is in them is not of the page until a script puts it there.
  private var templates = 0

  init() {
    _ = Self.isReady
    var callbacks = unsafe Self.callbacks()
    unsafe context = htmlCreatePushParserCtxt(
      &callbacks, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    if let context = unsafe context {
      _ = unsafe htmlCtxtUseOptions(context, kith_html_options())
    }
  }

  deinit {
    if let context = unsafe context { unsafe htmlFreeParserCtxt(context) }
  }

  /// Parses the next bytes, which are UTF-8.
  func push(_ bytes: [UInt8]) {
    guard let context = unsafe context else { return }
    unsafe bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count, !tree.isFull {
        let count = min(XMLLimits.chunk, bytes.count - start)
        let chunk = unsafe bytes.baseAddress?.advanced(by: start)
          .assumingMemoryBound(to: CChar.self)
        _ = unsafe htmlParseChunk(context, chunk, CInt(count), 0)
        start += count
      }
    }
  }

  /// Tells the parser that no more bytes come.
  func finish() {
    guard let context = unsafe context, !tree.isFull else { return }
    _ = unsafe htmlParseChunk(context, nil, 0, 1)
  }

  /// Called once in a process, before the first parser is made.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private var line: Int {
    guard let context = unsafe context else { return 1 }
    return unsafe max(1, Int(xmlSAX2GetLineNumber(context)))
  }

  fileprivate func startElement(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let name = unsafe String(cString: name).lowercased()
    if name == "template" { templates += 1 }
    guard templates == 0 else { return }
    if name == "script" || name == "style" { hidden += 1 }
    var found: [(name: String, value: String)] = []
    var index = 0
    while let attributes = unsafe attributes, let key = unsafe attributes[index] {
      let value = unsafe attributes[index + 1].map { unsafe String(cString: $0) }
      unsafe found.append((String(cString: key).lowercased(), value ?? ""))
      index += 2
    }
    tree.begin(name, found, line: line)
    if tree.isFull, let context = unsafe context { unsafe xmlStopParser(context) }
  }

  fileprivate func endElement(_ name: UnsafePointer<UInt8>) {
    let name = unsafe String(cString: name).lowercased()
    if templates > 0 { return templates -= name == "template" ? 1 : 0 }
    if name == "script" || name == "style" { hidden -= 1 }
    tree.end()
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hidden == 0, templates == 0 else { return }
    unsafe tree.add(text: String(decoding: bytes, as: UTF8.self), line: line)
  }
}

extension HTMLPushParser {
  private static func receiver(_ data: UnsafeMutableRawPointer?) -> HTMLPushParser? {
    unsafe data.map { unsafe Unmanaged<HTMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func callbacks() -> xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.startElement = { data, name, attributes in
      guard let name = unsafe name else { return }
      unsafe HTMLPushParser.receiver(data)?.startElement(name, attributes)
    }
    unsafe callbacks.endElement = { data, name in
      guard let name = unsafe name else { return }
      unsafe HTMLPushParser.receiver(data)?.endElement(name)
    }
    unsafe callbacks.characters = { data, bytes, count in
      unsafe HTMLPushParser.receiver(data)?.text(
        UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    unsafe callbacks.ignorableWhitespace = callbacks.characters
    return unsafe callbacks
  }
}
