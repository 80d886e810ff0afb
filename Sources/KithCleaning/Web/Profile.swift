/// A person's or company's page at a service, by its address.
public struct Profile: Hashable, Sendable {
  /// The service as it calls itself, such as `LinkedIn`.
  public let service: String
  /// The name or number of the account there, small where the service does not tell cases apart.
  public let user: String

  /// Reads an address; `nil` for what is no profile of a known service, such as a post or a page of help.
  public init?(_ uri: String) {
    guard let key = WebKey.key(uri) else { return nil }
    let path = key.split(separator: "/", omittingEmptySubsequences: true)
    guard let first = path.first else { return nil }
    let hostEnd = first.firstIndex { $0 == "?" || $0 == "#" } ?? first.endIndex
    let host = Self.plain(String(first[..<hostEnd]))
    var steps = path.dropFirst().map(String.init)
    var query = String(first[hostEnd...])
    if let last = steps.last, let mark = last.firstIndex(where: { $0 == "?" || $0 == "#" }) {
      query = String(last[mark...])
      steps[steps.count - 1] = String(last[..<mark])
      if steps.last == "" { steps.removeLast() }
    }
    guard let found = ProfileService.find(host: host, steps: steps, query: query) else {
      return nil
    }
    service = found.service
    user = found.user
  }

  /// The host without what only stands for phones or languages: `m.facebook.com`, `de.linkedin.com`.
  private static func plain(_ host: String) -> String {
    var labels = host.split(separator: ".")
    while labels.count > 2, let first = labels.first,
      first == "m" || first == "mobile" || first == "web" || first == "touch"
        || first.utf8.count == 2 && ProfileService.hasLanguageHosts(labels.suffix(2))
    {
      labels.removeFirst()
    }
    return labels.joined(separator: ".")
  }
}
