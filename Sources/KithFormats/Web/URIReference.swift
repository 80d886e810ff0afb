import KithText

/// An address in its parts (RFC 3986 appendix B), which may be relative to another.
struct URIReference {
  private var scheme: Substring?
  private var authority: Substring?
  private var path: Substring
  private var query: Substring?
  private var fragment: Substring?

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    if URIText.hasScheme(rest.utf8), let colon = rest.utf8.firstIndex(of: ASCII.colon) {
      scheme = rest[..<colon]
      rest = rest[rest.utf8.index(after: colon)...]
    }
    fragment = Self.cut(&rest, at: UInt8(ascii: "#"))
    query = Self.cut(&rest, at: UInt8(ascii: "?"))
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.utf8.firstIndex(of: ASCII.slash) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// Cuts off what follows a mark; `nil` where there is none.
  private static func cut(_ text: inout Substring, at mark: UInt8) -> Substring? {
    guard let place = text.utf8.firstIndex(of: mark) else { return nil }
    defer { text = text[..<place] }
    return text[text.utf8.index(after: place)...]
  }

  /// The address of a document that others are relative to; `nil` where it cannot be one.
  ///
  /// A base is written once and repeated in every address that is relative to it.
  init?(base text: some StringProtocol) {
    guard text.utf8.count <= Self.longestBase else { return nil }
    self.init(text)
    if scheme == nil || authority == nil { return nil }
  }

  private static let longestBase = 2048

  /// The address as it is beside the base (RFC 3986 section 5.2.2).
  func resolved(against base: URIReference) -> String {
    var target = self
    guard scheme == nil else { return text }
    target.scheme = base.scheme
    guard authority == nil else { return target.text }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else {
      let whole = path.utf8.first == ASCII.slash ? path : Self.merge(base.path, path)
      target.path = Self.withoutDots(whole)
    }
    return target.text
  }

  /// A path in the folder of the base (section 5.2.3).
  private static func merge(_ base: Substring, _ path: Substring) -> Substring {
    guard let end = base.utf8.lastIndex(of: ASCII.slash) else { return "/" + path }
    return base[...end] + path
  }

  /// A path without `.` and `..` (section 5.2.4).
  private static func withoutDots(_ path: Substring) -> Substring {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (index, segment) in segments.enumerated() {
      let isDots = segment == "." || segment == ".."
      if segment == "..", kept.count > 1 { kept.removeLast() }
      // A path that ends in dots ends in a folder.
      if !isDots || index == segments.count - 1 { kept.append(isDots ? "" : segment) }
    }
    return Substring(kept.joined(separator: "/"))
  }

  /// The parts put together (section 5.3).
  var text: String {
    var text = scheme.map { "\($0):" } ?? ""
    if let authority { text += "//\(authority)" }
    text += path
    if let query { text += "?\(query)" }
    if let fragment { text += "#\(fragment)" }
    return text
  }
}
