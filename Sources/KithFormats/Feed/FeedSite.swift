/// What a feed says of itself: its title, its page and its own address.
struct FeedSite {
  var title: String?
  var page: String?
  var feed: String?
  var mediaType: String

  /// Takes a `link` element: an address as text (RSS), or as an attribute with its relation (Atom).
  mutating func take(link: XMLNode) {
    if let address = link.attribute("href") {
      switch link.attribute("rel") ?? "alternate" {
      case "alternate": page = page ?? address
      case "self":
        feed = feed ?? address
        if let type = link.attribute("type") { mediaType = type }
      default: break
      }
    } else if let address = link.allText {
      page = page ?? address
    }
  }
}
