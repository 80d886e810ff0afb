/// Arrays, one after the other in one array: millions of them cost no reference each.
struct Runs<Element: Sendable>: Sendable {
  /// The elements of all of them.
  private(set) var elements: [Element] = []
  private var ends: [UInt32] = []

  /// The number of arrays.
  var count: Int { ends.count }

  /// Adds an array at the end.
  mutating func append(_ run: some Sequence<Element>) {
    elements.append(contentsOf: run)
    ends.append(UInt32(elements.count))
  }

  /// Where the elements of an array stand.
  func place(_ number: UInt32) -> Range<Int> {
    Int(number == 0 ? 0 : ends[Int(number) - 1])..<Int(ends[Int(number)])
  }

  /// One of the arrays.
  subscript(number: UInt32) -> ArraySlice<Element> { elements[place(number)] }
}

extension Runs<UInt8> {
  /// Whether a text has these bytes.
  func isEqual(_ number: UInt32, to text: Span<UInt8>) -> Bool {
    elements.span.extracting(place(number)).isEqual(to: text)
  }
}
