/// The elements of feeds that matter for people.
enum FeedElement {
  /// The root, or the channel: what is in it is of the whole feed.
  case feed
  /// An item or entry.
  case item
  /// Atom's copy of what is known of the feed that an entry was taken from.
  case source
  /// What has its own titles and links, or whole pages, in it: an image, the text of an item.
  case aside
  case title
  case link
  /// Somebody, and as what.
  case person(role: String)
  /// A profile of whoever makes the feed.
  case account
  /// The address of a list of feeds.
  case list
  /// Something else; what is in it is looked at.
  case other

  init(_ name: XMLName) {
    let local = name.local.lowercased()
    self =
      switch FeedVocabulary(name) {
      case .feed: Self.plain(local, name)
      case .dublinCore: Self.roles[local].map(Self.person) ?? .other
      case .itunes: Self.itunes(local)
      case .media: local == "credit" ? .person(role: "credit") : .other
      case .podcast: Self.podcast(local)
      case .admin: local == "errorreportsto" ? .person(role: "error reports") : .other
      case .foaf: local == "maker" ? .person(role: "author") : .other
      case .source: Self.scripting(local)
      case .blogChannel:
        local == "blogroll" || local == "mysubscriptions" || local == "blink" ? .list : .other
      case .rdf: local == "rdf" ? .feed : .other
      case .other: .other
      }
  }

  private static func plain(_ local: String, _ name: XMLName) -> Self {
    switch local {
    case "rss", "feed", "channel", "rdf": .feed
    case "item", "entry": .item
    // RSS names the feed that an item was taken from so, but nobody of it.
    case "source": name.namespace == nil ? .aside : .source
    case "image", "textinput", "content", "description", "summary", "info", "tagline", "body":
      .aside
    case "title": .title
    case "link": .link
    case "managingeditor": .person(role: "managing editor")
    case "webmaster": .person(role: "webmaster")
    default: roles[local].map(Self.person) ?? .other
    }
  }

  private static func itunes(_ local: String) -> Self {
    switch local {
    case "author": .person(role: "author")
    case "owner", "email": .person(role: "owner")
    default: .other
    }
  }

  private static func podcast(_ local: String) -> Self {
    switch local {
    case "person": .person(role: "host")
    case "locked": .person(role: "owner")
    default: .other
    }
  }

  private static func scripting(_ local: String) -> Self {
    switch local {
    case "account": .account
    case "blogroll", "subscriptionlist": .list
    default: .other
    }
  }

  private static let roles = [
    "author": "author", "creator": "author", "contributor": "contributor",
    "publisher": "publisher", "rightsholder": "rights holder",
  ]
}
