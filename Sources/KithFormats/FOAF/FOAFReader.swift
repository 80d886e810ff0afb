import KithText

/// Reads the people of FOAF files: RDF/XML (RDF 1.1 XML Syntax), nodes and properties by turns.
///
/// References may point forward, so people are handed out at the end; of a file that says more than can be in
/// memory together, in parts. Nothing is fetched, and no base is
/// applied but `xml:base`: `#me` stays `#me`, as a file has no address of its own.
final class FOAFReader: XMLContactHandler {
  static let title = "FOAF"

  /// An element that is open.
  private enum Level {
    /// `rdf:RDF`, or what is not understood.
    case outside
    /// A resource.
    case node(Int)
    /// A property of a resource; the object once it is known.
    case property(of: Int, name: XMLName, object: RDFGraph.Object?, isEmpty: Bool)
    /// In a literal that is XML.
    case markup
  }

  let sink: XMLRecordSink
  private(set) var refusal: ReadingError?
  private(set) var hasDocument = false
  private var graph = RDFGraph()
  private var levels: [Level] = []
  private var bases = XMLBases()
  private var text: [UInt8] = []
  private var endsEarly = false
  private var isFull = false
  private var isInParts = false
  private var line = 1
  /// The bytes that a graph may take.
  private let limit: Int

  init(file: String, limit: Int = 32 << 20) {
    sink = XMLRecordSink(format: "foaf", file: file)
    self.limit = limit
  }

  var isDone: Bool { refusal != nil || isFull }

  func startElement(_ tag: XMLStartTag) {
    bases.begin(tag)
    if levels.isEmpty, !hasDocument {
      hasDocument = tag.name.local.lowercased() == "rdf" || RDFTerm.isFOAF(tag.name)
      if !hasDocument { refusal = XMLRefusal(format: Self.title).root(tag.name) }
    }
    sink.passOver(tag)
    switch levels.last {
    case nil where tag.name.local.lowercased() == "rdf": levels.append(.outside)
    // A piece of a file: somebody whom nobody knows.
    case .outside where RDFTerm.isFOAF(tag.name) && Self.isOfPeople(tag.name):
      levels.append(.outside)
    case nil, .outside: levels.append(.node(beginNode(tag)))
    case .node(let subject): levels.append(beginProperty(tag, of: subject))
    case .property(let subject, let name, _, _):
      let node = beginNode(tag)
      levels[levels.count - 1] = .property(
        of: subject, name: name, object: .resource(node), isEmpty: false)
      levels.append(.node(node))
    case .markup: levels.append(.markup)
    }
    line = tag.place.line
    checkSize()
  }

  /// Whether a property has people for its values.
  private static func isOfPeople(_ name: XMLName) -> Bool {
    ["knows", "member", "maker"].contains(name.local.lowercased())
  }

  func text(_ bytes: Span<UInt8>) {
    switch levels.last {
    case .property, .markup:
      guard text.count < XMLLimits.tag else { return }
      for index in bytes.indices { text.append(bytes[index]) }
    default: break
    }
  }

  func endElement() {
    bases.end()
    guard let level = levels.popLast() else { return }
    defer { beginAnew() }
    let isCut = endsEarly
    endsEarly = false
    guard case .property(let subject, let name, let object, let isEmpty) = level else { return }
    if let object {
      graph.add(subject, name, object)
    } else if !isCut, !isEmpty {
      let literal = String(decoding: text.trimmingWhitespace(), as: UTF8.self)
      if !literal.isEmpty { graph.add(subject, name, .literal(literal)) }
    }
    text.removeAll(keepingCapacity: true)
  }

  func inputEndsEarly() { endsEarly = true }

  func finish() {
    give()
    if sink.records == 0 {
      sink.note(.note, "no-people", "the file names nobody", "nothing is read")
    }
  }

  private func give() {
    var people = FOAFPeople(graph, sink: sink)
    people.give()
    graph = RDFGraph()
  }

  /// Hands out the people so far, between two of them, where no more statements fit into memory.
  private func beginAnew() {
    guard graph.size > limit, levels.count < 2 else { return }
    if case .node = levels.last { return }
    if !isInParts {
      sink.note(
        .warning, "large-file", "the file says more than \(limit >> 20) MiB",
        "read in parts; people of different parts are not joined", line: line)
    }
    isInParts = true
    give()
  }

  /// Ends the reading where one element says more than fits into memory.
  private func checkSize() {
    guard graph.size > limit + limit / 4, !isFull else { return }
    isFull = true
    report(
      Diagnostic(
        .error, "foaf.too-large", "an element says more than \(limit >> 20) MiB",
        done: "stopped at line \(line); what came before is kept", file: sink.file, line: line))
  }
}

// MARK: Nodes and properties

extension FOAFReader {
  private func beginNode(_ tag: XMLStartTag) -> Int {
    let line = tag.place.line
    let node = graph.number(of: id(of: tag), line: line)
    let isPlain = RDFTerm.isSyntax(tag.name, "Description")
    graph.describe(node, as: isPlain ? nil : RDFTerm.spelled(tag.name), line: line)
    addAttributes(of: tag, to: node)
    return node
  }

  private func id(of tag: XMLStartTag) -> String? {
    for index in 0..<tag.count {
      let name = tag.name(tag.number(at: index))
      let value = tag.value(at: index)
      if RDFTerm.isSyntax(name, "about") { return resolved(value) }
      if RDFTerm.isSyntax(name, "ID") { return resolved("#\(value)") }
      if RDFTerm.isSyntax(name, "nodeID") { return "_:\(value)" }
    }
    return nil
  }

  private func resolved(_ address: String) -> String {
    bases.current.map { URIReference(address).resolved(against: $0) } ?? address
  }

  /// Attributes that are properties (section 2.5): `foaf:name="…"`.
  private func addAttributes(of tag: XMLStartTag, to node: Int) {
    for index in 0..<tag.count {
      let name = tag.name(tag.number(at: index))
      let isProperty = name.prefix != nil && name.prefix != "xml" && name.prefix != "rdf"
      guard isProperty, name.namespace != RDFTerm.syntax else { continue }
      let value = tag.value(at: index).trimmingWhitespace()
      if !value.isEmpty { graph.add(node, RDFTerm.spelled(name), .literal(String(value))) }
    }
  }

  private func beginProperty(_ tag: XMLStartTag, of subject: Int) -> Level {
    text.removeAll(keepingCapacity: true)
    let line = tag.place.line
    let property = RDFTerm.spelled(tag.name)
    for index in 0..<tag.count {
      let name = tag.name(tag.number(at: index))
      let value = tag.value(at: index)
      if RDFTerm.isSyntax(name, "resource") || RDFTerm.isSyntax(name, "nodeID") {
        let id = name.local == "resource" ? resolved(value) : "_:\(value)"
        let object = graph.number(of: id, line: line)
        addAttributes(of: tag, to: object)
        return .property(of: subject, name: property, object: .resource(object), isEmpty: false)
      }
      guard RDFTerm.isSyntax(name, "parseType") else { continue }
      if value == "Literal" {
        return .property(of: subject, name: property, object: nil, isEmpty: true)
      }
      if value == "Resource" {
        let object = graph.number(of: nil, line: line)
        graph.add(subject, property, .resource(object))
        return .node(object)
      }
    }
    let hasAttributes = (0..<tag.count).contains {
      let prefix = tag.name(tag.number(at: $0)).prefix
      return prefix != nil && prefix != "xml" && prefix != "rdf"
    }
    guard hasAttributes else {
      return .property(of: subject, name: property, object: nil, isEmpty: false)
    }
    let object = graph.number(of: nil, line: line)
    addAttributes(of: tag, to: object)
    return .property(of: subject, name: property, object: .resource(object), isEmpty: false)
  }
}
