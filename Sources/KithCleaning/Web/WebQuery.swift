/// What stands behind the path of a web address.
enum WebQuery {
  /// The parameters that name a page (`?id=7`), sorted, without those that only track who follows the
  /// link; a fragment only where it is a path of its own (`#/@ada:example.org`, `#!/ada`).
  static func identifying(_ text: ArraySlice<UInt8>) -> String {
    let text = String(decoding: text, as: UTF8.self)
    let fragment = text.firstIndex(of: "#").map { String(text[$0...]) } ?? ""
    let parameters = text.prefix { $0 != "#" }.dropFirst().split(separator: "&")
      .filter { !tracks($0.prefix { $0 != "=" }) }.sorted()
    let isPath = fragment.hasPrefix("#/") || fragment.hasPrefix("#!")
    return (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
      + (isPath ? fragment : "")
  }

  private static func tracks(_ name: Substring) -> Bool {
    name.hasPrefix("utm_") || tracking.contains(String(name))
  }

  /// Parameters of campaigns, shares and languages: the page is the same without them.
  private static let tracking: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid",
    "mibextid", "_ga", "_gl", "trk", "trkinfo", "lipi", "originalsubdomain", "ref", "ref_src",
    "ref_url", "si", "share_id", "lang", "locale", "hl",
  ]
}
