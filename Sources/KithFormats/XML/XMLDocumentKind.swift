import KithText

/// The formats of documents that hold people, by their roots.
enum XMLDocumentKind {
  case opml, feed, xCard, xbel, windowsContact

  /// The format of documents with a root of this name; `nil` where no people are known to be in such.
  init?(root name: ArraySlice<UInt8>) {
    let local = name.split(separator: ASCII.colon).last ?? name
    switch String(decoding: local, as: UTF8.self).lowercased() {
    case "opml": self = .opml
    case "rss", "feed", "rdf": self = .feed
    case "vcards", "vcard": self = .xCard
    case "xbel": self = .xbel
    case "contact": self = .windowsContact
    default: return nil
    }
  }
}
