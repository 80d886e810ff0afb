import KithText

/// A page as a tree, in one array: people are found by what stands around and in an element.
struct HTMLTree {
  /// An element or a piece of text.
  struct Node {
    /// The name in small letters; empty for text.
    let name: String
    var attributes: [(name: String, value: String)] = []
    var text = ""
    let parent: Int
    let line: Int
    var children: [Int] = []
    /// Where in the order of the page the element has ended.
    var end = Int.max

    /// Whether it is text.
    var isText: Bool { name.isEmpty }

    /// The value of an attribute.
    func attribute(_ name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }

    /// The words of an attribute that is a list of words.
    func words(_ name: String) -> [String] {
      guard let value = attribute(name) else { return [] }
      return value.utf8.split { $0.isWhitespace }.map { String(Substring($0)) }
    }
  }

  /// The nodes in the order of the page; the first is the page itself.
  private(set) var nodes = [Node(name: "#page", parent: 0, line: 1)]
  private var ids: [String: Int] = [:]
  private var open = [0]
  private var size = 0
  /// Whether the page is larger than is kept.
  private(set) var isFull = false
  /// Whether elements were too deep inside one another.
  private(set) var isTooDeep = false

  subscript(index: Int) -> Node { nodes[index] }

  /// Whether a node is an element or stands anywhere in it.
  func isInside(_ node: Int, _ element: Int) -> Bool {
    node >= element && node < nodes[element].end
  }

  /// The element with an id.
  func element(withID id: String) -> Int? { ids[id] }

  mutating func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    guard !isFull else { return }
    guard open.count < XMLLimits.depth else {
      (isFull, isTooDeep) = (true, true)
      return
    }
    var node = Node(name: name, parent: open[open.count - 1], line: line)
    node.attributes = attributes
    if let id = node.attribute("id"), ids[id] == nil { ids[id] = nodes.count }
    add(node, attributes.reduce(Self.costOfOne) { $0 + $1.value.utf8.count })
    open.append(nodes.count - 1)
  }

  mutating func add(text: String, line: Int) {
    guard !isFull else { return }
    var node = Node(name: "", parent: open[open.count - 1], line: line)
    node.text = text
    if let last = nodes[node.parent].children.last, nodes[last].isText {
      nodes[last].text += text
      size += text.utf8.count
      isFull = size > Self.maxBytes
    } else {
      add(node, text.utf8.count + Self.costOfOne)
    }
  }

  private mutating func add(_ node: Node, _ cost: Int) {
    nodes.append(node)
    nodes[node.parent].children.append(nodes.count - 1)
    size += cost
    isFull = size > Self.maxBytes
  }

  mutating func end() {
    if open.count > 1, !isFull { nodes[open.removeLast()].end = nodes.count }
  }

  private static let costOfOne = 200
  private static let maxBytes = XMLLimits.page
}
