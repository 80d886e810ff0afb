/// RSS, RSS 1.0 and Atom: the people that feeds name.
struct FeedFormat: ReadableFormat {
  var name: String { "feed" }
  var aliases: [String] { ["rss", "atom"] }
  var summary: String { "authors of RSS 0.9 to 2.0, RSS 1.0 and Atom feeds, and of podcasts" }
  var fileExtensions: [String] { ["rss", "atom", "rdf"] }
  var characterSet: CharacterSetPolicy { .labelled { XMLDeclaration.encoding($0) } }
  /// Its people are known at its end, and are all that is kept of it.
  var maxRecordSize: Int { .max }

  func certainty(of sample: Sample) -> Certainty {
    guard let root = XMLRootName(sample) else { return .none }
    let isFeed =
      switch root.local {
      case "rss": true
      case "feed": !root.holds("schemas.google.com/contact/")
      case "entry":
        root.holds("www.w3.org/2005/Atom") && !root.holds("schemas.google.com/contact/")
      // Below `rdf:RDF` there may be anything, and some feeds declare their namespace only there.
      case "rdf":
        FeedVocabulary.rdfFeeds.contains(where: sample.declaresNamespace)
          && !isOfPeople(root, sample)
      case "channel": root.holds("xmlns") == false
      default: false
      }
    guard isFeed else { return .none }
    return root.certainty
  }

  /// Whether the document speaks of people: FOAF names feeds too, and the people of a feed stand in its channel.
  private func isOfPeople(_ root: XMLRootName, _ sample: Sample) -> Bool {
    sample.declaresNamespace("xmlns.com/foaf/0.1")
      && root.firstChild.map { !Self.firstOfFeed.contains($0) } ?? false
  }

  private static let firstOfFeed: Set<String> = ["channel", "item", "items", "image", "textinput"]

  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    XMLReader(FeedReader(file: options.fileName))
  }
}
