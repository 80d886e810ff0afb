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

  private static let schemes: [StaticString] = ["javascript:", "data:", "vbscript:"]
}
