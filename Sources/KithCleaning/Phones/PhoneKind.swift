/// What sort of telephone a number reaches, by its country's numbering plan.
public enum PhoneKind: String, Sendable, CaseIterable {
  /// A line that ends in a building.
  case fixed
  /// A telephone that is carried around.
  case mobile
  /// One of both: the plan does not tell them apart, as in North America.
  case fixedOrMobile
  /// The called party pays.
  case tollFree
  /// The caller pays more than for the call.
  case premium
  /// Both pay.
  case sharedCost
  /// A number that follows a person.
  case personal
  /// A line over the Internet.
  case voip
  /// A pager.
  case pager
  /// One number for all offices of a company.
  case universal
  /// A mailbox for spoken messages.
  case voicemail
}
