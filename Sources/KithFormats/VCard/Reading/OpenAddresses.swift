import KithModel

/// The addresses that have no label yet, by their contexts, so that many labels do not search them all.
struct OpenAddresses {
  private var byContexts: [StringSet: ArraySlice<Int>] = [:]
  private var all: ArraySlice<Int>
  private var count: Int

  init(_ addresses: [Address]) {
    let open = addresses.indices.filter { addresses[$0].full == nil }
    for index in open { byContexts[addresses[index].contexts, default: []].append(index) }
    all = open[...]
    count = open.count
  }

  /// Counts one less: the address that was found has its label now.
  mutating func close() { count -= 1 }

  /// The address for a label of these contexts: one of the same, else any for a label that says none,
  /// else the only one if it says none.
  mutating func next(for contexts: StringSet, in addresses: [Address]) -> Int? {
    if let index = Self.first(of: &byContexts[contexts, default: []], in: addresses) {
      return index
    }
    guard let index = Self.first(of: &all, in: addresses) else { return nil }
    return contexts.isEmpty || count == 1 && addresses[index].contexts.isEmpty ? index : nil
  }

  /// The first that is still open; those that are not are forgotten.
  private static func first(of places: inout ArraySlice<Int>, in addresses: [Address]) -> Int? {
    while let index = places.first, addresses[index].full != nil { places.removeFirst() }
    return places.first
  }
}
