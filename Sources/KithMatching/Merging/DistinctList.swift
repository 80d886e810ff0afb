/// Values in the order in which they came; what is added is there once.
struct DistinctList<Element: Hashable> {
  private(set) var elements: [Element]
  private var known: Set<Element>

  /// Makes a list that begins with some values as they are.
  init(_ elements: [Element] = []) {
    self.elements = elements
    known = Set(elements)
  }

  /// Whether a value is there.
  func contains(_ element: Element) -> Bool { known.contains(element) }

  /// Adds a value; answers whether it is new.
  @discardableResult
  mutating func add(_ element: Element) -> Bool {
    guard known.insert(element).inserted else { return false }
    elements.append(element)
    return true
  }
}
