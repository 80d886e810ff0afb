import KithModel

/// The feed and the page by which a blogroll names somebody.
struct OPMLAddresses {
  private(set) var feed: String?
  private(set) var isAtom = false
  private(set) var page: String?
  /// Links and labels that an outline has no place for.
  private(set) var lost = 0

  init(_ contact: Contact) {
    for link in contact.links {
      if link.label != nil { lost += 1 }
      guard !LinkAddress.isUnsafe(link.uri), link.uri.trimmingWhitespace() == link.uri[...],
        !link.uri.isEmpty
      else {
        lost += 1
        continue
      }
      if let type = link.mediaType, Self.feedTypes.contains(type.lowercased()) {
        if feed == nil {
          feed = link.uri
          isAtom = type.lowercased() == "application/atom+xml"
        } else {
          lost += 1
        }
      } else if page == nil {
        page = link.uri
        if link.mediaType != nil { lost += 1 }
      } else {
        lost += 1
      }
    }
  }

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
  ]
}
