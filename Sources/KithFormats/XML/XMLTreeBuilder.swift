/// Makes a small tree of the events of one element.
///
/// What a record may ask for is limited: a person is not a megabyte of text.
struct XMLTreeBuilder {
  private var open: [XMLNode] = []
  private var text: [[UInt8]] = []
  /// Elements inside that are left out because there are too many.
  private var excess = 0
  private var elements = 0
  private var size = 0
  /// Whether the limits were reached, and something was left out.
  private(set) var isTruncated = false
  /// Whether the file ends inside, so that the innermost element may be cut.
  var endsEarly = false

  /// Whether no element is open.
  var isEmpty: Bool { open.isEmpty }

  /// Begins an element.
  mutating func begin(_ tag: XMLStartTag, base: URIReference?) {
    if open.isEmpty { (elements, size, isTruncated, endsEarly) = (0, 0, false, false) }
    elements += 1
    guard excess == 0, elements <= XMLLimits.recordElements else {
      excess += 1
      isTruncated = true
      return
    }
    var node = XMLNode(name: tag.name, line: tag.place.line, base: base)
    for index in 0..<tag.count {
      let value = tag.value(at: index)
      size += value.utf8.count
      guard size <= XMLLimits.record else {
        isTruncated = true
        break
      }
      node.attributes.append((tag.name(tag.number(at: index)), value))
    }
    open.append(node)
    text.append([])
  }

  /// Adds a text to the innermost element.
  mutating func add(_ bytes: borrowing Span<UInt8>) {
    guard excess == 0, let last = text.indices.last else { return }
    size += bytes.count
    guard size <= XMLLimits.record else {
      isTruncated = true
      return
    }
    for index in bytes.indices { text[last].append(bytes[index]) }
  }

  /// Ends the innermost element; answers the tree when it is the outermost.
  ///
  /// An element that the file ends in is left out, as its text may be cut; what is whole around it stays.
  mutating func end() -> XMLNode? {
    guard excess == 0 else {
      excess -= 1
      return nil
    }
    guard var node = open.popLast(), let own = text.popLast() else { return nil }
    node.text = String(decoding: own, as: UTF8.self)
    let isCut = endsEarly && node.children.isEmpty
    endsEarly = false
    if open.isEmpty { return isCut ? XMLNode(name: node.name, line: node.line) : node }
    if !isCut { open[open.count - 1].children.append(node) }
    return nil
  }
}
