import KithText

/// What a feed says of itself: its title, its page and its own address.
///
/// All of its people bear them, so that they are no longer than such things are.
struct FeedSite {
  private(set) var title: String?
  private(set) var page: String?
  private(set) var feed: String?
  private(set) var mediaType: String
  /// Whether something was too long, and left out.
  private(set) var isCut = false

  init(mediaType: String) { self.mediaType = mediaType }

  /// Takes a `title` element.
  mutating func readTitle(_ element: XMLNode) {
    guard title == nil, let text = element.allText.map(MarkupText.plain) else { return }
    title = TerminalText.short(text, limit: Self.longest)
    if title != text { isCut = true }
  }

  /// Takes a `link` element: an address as text (RSS), or as an attribute with its relation (Atom).
  mutating func readLink(_ link: XMLNode) {
    if let address = link.attribute("href") {
      switch link.attribute("rel") ?? "alternate" {
      case "alternate": readAddress(address, of: link, as: \.page)
      case "self":
        readAddress(address, of: link, as: \.feed)
        if let type = link.attribute("type"), type.utf8.count <= 64 { mediaType = type }
      default: break
      }
    } else if let address = link.allText {
      readAddress(address, of: link, as: \.page)
    }
  }

  private mutating func readAddress(
    _ address: String, of link: XMLNode, as place: WritableKeyPath<Self, String?>
  ) {
    guard self[keyPath: place] == nil else { return }
    guard address.utf8.count <= Self.longest else { return isCut = true }
    self[keyPath: place] = link.resolved(address)
  }

  private static let longest = 2048
}
