/// The values of TYPE that the standards register for a property.
enum TypeRegistry {
  private static let common = ["home", "work"]
  private static let tel40 = [
    "text", "voice", "fax", "cell", "video", "pager", "textphone", "main-number",
  ]
  private static let related = [
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident",
    "neighbor", "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date",
    "sweetheart", "me", "agent", "emergency",
  ]
  private static let tel30 = [
    "home", "work", "pref", "voice", "fax", "msg", "cell", "pager", "bbs", "modem", "car", "isdn",
    "video", "pcs",
  ]
  private static let address30 = ["dom", "intl", "postal", "parcel", "home", "work", "pref"]
  private static let impp30 = ["personal", "business", "home", "work", "mobile", "pref"]

  private static let of40: [String: Set<String>] = [
    "TEL": Set(common + tel40), "RELATED": Set(common + related),
    "ADR": Set(common + ["billing", "delivery"]),
  ]
  private static let of30: [String: Set<String>] = [
    "TEL": Set(tel30), "EMAIL": ["internet", "x400", "pref"], "ADR": Set(address30),
    "LABEL": Set(address30), "IMPP": Set(impp30),
  ]

  /// Whether a value, in small letters, is registered for the property; true where the standard lists none.
  static func knows(_ type: String, of property: String, version: VCardVersion) -> Bool {
    if type.hasPrefix("x-") { return true }
    switch version {
    case .v21: return true
    case .v30: return of30[property]?.contains(type) ?? true
    case .v40: return (of40[property] ?? Set(common)).contains(type)
    }
  }
}
