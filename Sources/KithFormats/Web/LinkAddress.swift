import KithText

/// The address of a feed or page, as XML and HTML have it.
enum LinkAddress {
  /// Whether the address runs or holds something instead of naming a place: `javascript:`, `data:`.
  ///
  /// Browsers pass over white space and controls in a scheme, so they are passed over here.
  static func isUnsafe(_ address: String) -> Bool {
    guard let first = address.utf8.first(where: { $0 > 0x20 && $0 != 0x7F })?.lowercased,
      first == UInt8(ascii: "j") || first == UInt8(ascii: "d") || first == UInt8(ascii: "v")
    else { return false }
    let head = Array(address.utf8.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(12))
    return schemes.contains { head.startsIgnoringCase(with: $0) }
  }

  /// Whether the address only means something beside that of the document it stands in: `#me`, `/about`, `../x`.
  static func isRelative(_ address: String) -> Bool {
    guard let first = address.utf8.first else { return true }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "?") || first == UInt8(ascii: ".")
      || first == ASCII.slash
  }

  /// Whether a page may make a link of the address: what a click on it does is known.
  ///
  /// Other schemes start programs with what a stranger wrote (`ms-msdt:`), open files (`file:`) or hold another
  /// address (`view-source:`). They are shown as text.
  static func isForLinks(_ address: String) -> Bool {
    let scheme = address.utf8.prefix { $0 != ASCII.colon }
    return scheme.count < address.utf8.count && linked.contains { scheme.equalsIgnoringCase($0) }
  }

  /// Whether the address is one that browsers get pages and images from.
  static func isPage(_ address: String) -> Bool {
    address.utf8.startsIgnoringCase(with: "http://")
      || address.utf8.startsIgnoringCase(with: "https://")
  }

  /// Pages, and the ways to reach somebody that have a registered scheme or that vCards are full of.
  private static let linked: [StaticString] = [
    "http", "https", "mailto", "tel", "sms", "xmpp", "sip", "sips", "im", "pres", "geo", "irc",
    "ircs", "matrix", "facetime", "skype", "callto", "aim", "ymsgr", "msnim", "icq", "gtalk",
  ]

  private static let schemes: [StaticString] = ["javascript:", "data:", "vbscript:"]
}
