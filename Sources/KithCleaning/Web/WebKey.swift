import KithText

/// A web address as it is compared.
public enum WebKey {
  /// Host and path in small letters, without the scheme, `www.`, a final slash, and what only tracks or
  /// jumps within the page; `nil` for what is no web address.
  public static func key(_ uri: String) -> String? {
    var text = Array(uri.lowercased().utf8.filter { $0 > 0x20 })[...]
    if let colon = text.firstIndex(of: ASCII.colon), text[colon...].starts(with: "://".utf8) {
      guard text[..<colon].elementsEqual("http".utf8) || text[..<colon].elementsEqual("https".utf8)
      else { return nil }
      text = text[colon...].dropFirst(3)
    }
    if text.starts(with: "www.".utf8) { text = text.dropFirst(4) }
    let end = text.firstIndex { $0 == ASCII.question || $0 == ASCII.numberSign } ?? text.endIndex
    let query = WebQuery.identifying(text[end...])
    text = text[..<end]
    while text.last == ASCII.slash { text.removeLast() }
    // `ada@example.com` is no host; `/@ada` is a path.
    guard text.contains(ASCII.period), !text.prefix(while: { $0 != ASCII.slash }).contains(ASCII.at)
    else {
      return nil
    }
    let host = String(decoding: text.prefix { $0 != ASCII.slash }, as: UTF8.self)
    let path = String(decoding: decoded(text.drop { $0 != ASCII.slash }), as: UTF8.self)
    // A service with two names is one.
    let name = aliases[host] ?? Punycode.decodedDomain(host)
    return name + path + (pathSaysAll(name) ? "" : query)
  }

  /// Whether the path alone names a person at a host, whatever its links carry besides.
  private static func pathSaysAll(_ host: String) -> Bool {
    profileHosts.contains { host == $0 || host.hasSuffix(".\($0)") }
  }

  private static let aliases: [String: String] = [
    "twitter.com": "x.com", "mobile.twitter.com": "x.com", "m.facebook.com": "facebook.com",
    "fb.com": "facebook.com", "mobile.facebook.com": "facebook.com", "m.youtube.com": "youtube.com",
    "instagr.am": "instagram.com", "telegram.me": "t.me", "old.reddit.com": "reddit.com",
    "threads.net": "threads.com", "vk.ru": "vk.com", "m.vk.com": "vk.com",
  ]

  private static let profileHosts = [
    "linkedin.com", "twitter.com", "x.com", "instagram.com", "github.com", "tiktok.com",
    "threads.com", "bsky.app", "xing.com", "t.me", "medium.com",
  ]

  /// The last part of a LinkedIn profile's address; `nil` for other addresses.
  public static func linkedInSlug(_ uri: String) -> String? {
    guard let key = key(uri), let place = range(of: "linkedin.com/in/", in: Array(key.utf8)) else {
      return nil
    }
    let slug = key.utf8.dropFirst(place + 16).prefix { $0 != ASCII.slash }
    return slug.isEmpty ? nil : String(Substring(slug))
  }

  private static func range(of pattern: String, in text: [UInt8]) -> Int? {
    let pattern = Array(pattern.utf8)
    guard text.count >= pattern.count else { return nil }
    // Country hosts such as de.linkedin.com stand before it.
    for start in 0...min(text.count - pattern.count, 8)
    where text[start...].starts(with: pattern) && (start == 0 || text[start - 1] == ASCII.period) {
      return start
    }
    return nil
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(ASCII.percent) else { return Array(text) }
    var bytes: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == ASCII.percent, at + 2 < text.endIndex, let high = text[at + 1].hexValue,
        let low = text[at + 2].hexValue
      {
        bytes.append(high << 4 | low)
        at += 3
      } else {
        bytes.append(text[at])
        at += 1
      }
    }
    return bytes
  }
}
