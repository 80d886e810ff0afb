/// The values of a card, found by their property and place without a look at all others.
struct MicroformatValues {
  /// A value: its property, and the element that it is of.
  typealias Value = (property: MicroformatProperty, node: Int)

  /// All values, in the order in which the card was walked.
  private(set) var all: [Value] = []
  private var nodes: [String: [Int]] = [:]
  /// The elements of each property, and the places of its values in their order.
  private var elements: [String: Set<Int>] = [:]
  /// The values of each property in the order of the page: what is included stands elsewhere in the walk.
  private var sorted: [String: [(node: Int, place: Int)]] = [:]
  /// The elements that are more than an address.
  private var described: Set<Int> = []

  /// Adds a value that the walk has come to.
  mutating func append(_ property: MicroformatProperty, _ node: Int) {
    all.append((property, node))
    nodes[property.name, default: []].append(node)
    elements[property.name, default: []].insert(node)
    if !["url", "impp"].contains(property.name) { described.insert(node) }
  }

  /// Makes the values findable by their place, once all are there.
  mutating func sort() {
    sorted = nodes.mapValues { nodes in
      nodes.enumerated().map { (node: $1, place: $0) }
        .sorted { ($0.node, $0.place) < ($1.node, $1.place) }
    }
  }

  /// The elements of a property, in the order of the walk.
  func nodes(_ name: String) -> [Int] { nodes[name] ?? [] }

  /// The elements of a property that stand in an element, in the order of the walk.
  func nodes(_ name: String, inside element: Int, in tree: HTMLTree) -> [Int] {
    guard let sorted = sorted[name] else { return [] }
    let inside = sorted[Self.start(of: element, in: sorted)...].prefix {
      tree.isInside($0.node, element)
    }
    return inside.sorted { $0.place < $1.place }.map(\.node)
  }

  /// Where in values in the order of the page those begin that can stand in an element.
  private static func start(of element: Int, in sorted: [(node: Int, place: Int)]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].node < element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an element stands in one of a property.
  func isInsideAny(_ node: Int, of name: String, in tree: HTMLTree) -> Bool {
    guard let elements = elements[name] else { return false }
    var parent = tree[node].parent
    while parent > 0 {
      if elements.contains(parent) { return true }
      parent = tree[parent].parent
    }
    return false
  }

  /// Whether an element has another property than to be a page or messenger.
  func isDescribed(_ node: Int) -> Bool { described.contains(node) }
}
