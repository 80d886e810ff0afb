import KithText

/// An element being written again as it was read, with all namespaces declared on the elements that need them.
struct XMLFragment {
  /// The text of the element so far.
  private(set) var bytes: [UInt8] = []
  /// The elements that are open: where their names stand, and the default namespace in them.
  private var open: [(name: String, namespace: String?)] = []
  /// Whether the start tag written last still lacks its end.
  private var isTagOpen = false

  /// Whether all that was begun has ended.
  var isWhole: Bool { open.isEmpty && !bytes.isEmpty }

  /// Begins an element.
  mutating func start(_ tag: XMLStartTag) {
    endTag()
    let name = tag.name
    bytes.append(ASCII.less)
    bytes += name.local.utf8
    if name.namespace != open.last?.namespace { append("xmlns", name.namespace ?? "") }
    var declared: Set<String> = []
    for index in 0..<tag.count {
      let attribute = tag.name(tag.number(at: index))
      if let prefix = attribute.prefix, let namespace = attribute.namespace, prefix != "xml",
        declared.insert(prefix).inserted
      {
        append("xmlns:\(prefix)", namespace)
      }
      // A prefix that nothing declares stands for nothing.
      append(
        attribute.namespace == nil ? attribute.local : attribute.qualified, tag.value(at: index))
    }
    open.append((name.local, name.namespace))
    isTagOpen = true
  }

  /// Adds a text.
  mutating func text(_ text: borrowing Span<UInt8>) {
    endTag()
    var piece: [UInt8] = []
    for index in text.indices { piece.append(text[index]) }
    XMLText.append(piece, to: &bytes)
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let last = open.popLast() else { return }
    if isTagOpen {
      bytes += "/>".utf8
      isTagOpen = false
    } else {
      bytes += "</\(last.name)>".utf8
    }
  }

  private mutating func endTag() {
    if isTagOpen { bytes.append(ASCII.greater) }
    isTagOpen = false
  }

  private mutating func append(_ attribute: String, _ value: String) {
    bytes += " \(attribute)=\"".utf8
    XMLText.append(value.utf8, isAttribute: true, to: &bytes)
    bytes.append(ASCII.quote)
  }
}
