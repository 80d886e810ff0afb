/// The first address and organisation of each group, so that a flood of lines in one group is not searched
/// for each of them.
struct GroupHeads {
  private(set) var addresses: [String: Int] = [:]
  private(set) var organizations: [String: Int] = [:]

  init(_ grouped: [String: [GroupedItem]]) {
    for (group, items) in grouped {
      for item in items {
        switch item {
        case .address(let index) where addresses[group] == nil: addresses[group] = index
        case .organization(let index) where organizations[group] == nil:
          organizations[group] = index
        default: break
        }
      }
    }
  }
}
