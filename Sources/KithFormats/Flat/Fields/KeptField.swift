/// What is kept under its heading, as the Card has no member for it: under other headings it may mean the same.
enum KeptField: String, CaseIterable {
  case unknown = "column"
  case initials = "name.initials"
  case organizationName = "org.yomi"
  case officeLocation = "org.location"
  case source, location, account
  case created = "meta.created"
  case updated = "meta.updated"
  case emailType = "meta.emailType"
  case emailType2 = "meta.emailType.2"
  case emailType3 = "meta.emailType.3"
  case emailName = "meta.emailName"
  case emailName2 = "meta.emailName.2"
  case emailName3 = "meta.emailName.3"
  case custom1 = "custom.1"
  case custom2 = "custom.2"
  case custom3 = "custom.3"
  case custom4 = "custom.4"
  case lifecycle = "crm.lifecycle"
  case status = "crm.status"
}

extension KeptField {
  /// What a field keeps; `nil` where it is another, or its heading says nothing.
  init?(_ field: FlatField?) {
    guard case .kept(let kept) = field, kept != .unknown else { return nil }
    self = kept
  }
}
