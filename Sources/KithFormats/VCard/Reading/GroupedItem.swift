/// What a line with a group became, a place in the contact, so that a label or title of the group finds it.
enum GroupedItem {
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
