import KithModel
import KithText

/// The feed and the page by which a blogroll names somebody.
struct OPMLAddresses {
  private(set) var feed: String?
  private(set) var isAtom = false
  private(set) var page: String?

  /// Takes the first of each, and settles them.
  init(_ contact: Contact, _ ledger: inout Ledger) {
    for link in contact.links {
      guard !LinkAddress.isUnsafe(link.uri), link.uri.trimmingWhitespace() == link.uri[...],
        !link.uri.isEmpty
      else { continue }
      let type = link.mediaType?.lowercased()
      if let type, Self.feedTypes.contains(type) {
        guard feed == nil else { continue }
        feed = link.uri
        isAtom = type == "application/atom+xml"
        ledger.settle(.links, 1, link.details, saying: ContactDetails(.mediaType))
      } else if page == nil {
        page = link.uri
        ledger.settle(.links, 1, link.details)
      }
    }
  }

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
  ]
}
