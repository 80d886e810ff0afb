import KithText

/// The vocabularies that elements of feeds are of.
enum FeedVocabulary {
  /// RSS in any version and Atom in any version, and elements without a namespace.
  case feed
  case dublinCore, itunes, media, podcast, source, admin, foaf, blogChannel, rdf
  case other

  /// The namespaces by which a document below `rdf:RDF` is a feed.
  static let rdfFeeds: [StaticString] = [
    "purl.org/rss/1.0/\"", "purl.org/rss/1.0/'", "my.netscape.com/rdf/simple/0.9/",
    "channel.netscape.com/rdf/simple/0.9/", "purl.org/net/rss1.1#", "purl.org/rss/1.0\"",
  ]

  /// Finds the vocabulary of a name by its namespace, in any letter case: podcasts spell them as they like.
  ///
  /// A prefix that nothing declares stands for what it customarily stands for.
  init(_ name: XMLName) {
    if let namespace = name.namespace {
      self = Self.ofNamespace(namespace.lowercased())
    } else {
      self = name.prefix.map { Self.customary[$0.lowercased()] ?? .other } ?? .feed
    }
  }

  private static func ofNamespace(_ namespace: String) -> Self {
    var key = namespace.trimmingWhitespace()
    for scheme in ["http://", "https://"] where key.hasPrefix(scheme) {
      key = key.dropFirst(scheme.count)
    }
    while key.hasSuffix("/") || key.hasSuffix("#") { key = key.dropLast() }
    return namespaces[String(key)] ?? .other
  }

  private static let namespaces: [String: Self] = [
    "backend.userland.com/rss": .feed, "backend.userland.com/rss2": .feed,
    "backend.userland.com/rss091": .feed, "backend.userland.com/rss092": .feed,
    "blogs.law.harvard.edu/tech/rss": .feed, "purl.org/rss/1.0": .feed,
    "my.netscape.com/rdf/simple/0.9": .feed, "channel.netscape.com/rdf/simple/0.9": .feed,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .feed, "purl.org/net/rss1.1": .feed,
    "www.w3.org/2005/atom": .feed, "purl.org/atom/ns": .feed, "example.com/necho": .feed,
    "example.com/newformat": .feed, "purl.org/echo": .feed, "uri/of/echo/namespace": .feed,
    "purl.org/pie": .feed, "hackers.propheteer.com/rss20": .feed,
    "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/terms": .dublinCore, "www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "example.com/dtds/podcast-1.0.dtd": .itunes,
    "www.google.com/schemas/play-podcasts/1.0": .itunes, "search.yahoo.com/mrss": .media,
    "podcastindex.org/namespace/1.0": .podcast,
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": .podcast,
    "source.scripting.com": .source, "webns.net/mvcb": .admin, "xmlns.com/foaf/0.1": .foaf,
    "backend.userland.com/blogchannelmodule": .blogChannel,
    "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
  ]

  private static let customary: [String: Self] = [
    "dc": .dublinCore, "dcterms": .dublinCore, "itunes": .itunes, "googleplay": .itunes,
    "media": .media, "podcast": .podcast, "source": .source, "admin": .admin, "foaf": .foaf,
    "blogchannel": .blogChannel, "rdf": .rdf, "atom": .feed, "rss": .feed,
  ]
}
