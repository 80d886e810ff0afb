/// What a line with a group became, so that a label or title of the same group finds it.
struct GroupedItem {
  /// A place in the contact.
  enum Item {
    case phone(Int)
    case email(Int)
    case onlineService(Int)
    case address(Int)
    case organization(Int)
    case title(Int)
    case link(Int)
    case media(Int)
    case directory(Int)
    case cryptoKey(Int)
    case calendar(Int)
    case schedulingAddress(Int)
    case personalInfo(Int)
    case relation(Int)
  }

  let group: String
  let item: Item
}
