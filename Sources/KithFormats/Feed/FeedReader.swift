import KithModel
import KithText

/// Reads the people that a feed names.
///
/// The people are handed out at the end of a document, because what is known of a feed may come after them,
/// and because an author of forty items is one contact.
struct FeedReader: XMLRecords {
  static let title = "a feed"

  let sink: XMLRecordSink
  private var people = FeedPeople()
  private var sites: [FeedSite] = []
  /// The elements that are open, outside of those that are kept as trees.
  private var levels: [(element: FeedElement, site: Int)] = []
  private var elements: [Int: FeedElement] = [:]
  private var accounts: [(service: OnlineService, source: Source, site: Int)] = []
  private var hasPeople = false

  init(file: String) { sink = XMLRecordSink(format: "feed", file: file) }

  func isRoot(_ tag: XMLStartTag) -> Bool {
    switch tag.name.local.lowercased() {
    case "rss", "feed", "channel", "rdf": true
    // A document may be one entry (RFC 4287 section 2); what else is called so has its own namespace.
    case "entry": FeedVocabulary(tag.name) == .feed
    default: false
    }
  }

  mutating func begin(_ tag: XMLStartTag) -> Bool {
    let element = element(tag)
    if levels.isEmpty { beginDocument(tag) }
    let parent = levels.last?.element
    if case .aside = parent {
      levels.append((.aside, sites.count - 1))
      return false
    }
    if isRecord(element, in: parent) { return true }
    var site = levels.last?.site ?? sites.count - 1
    if case .source = element {
      sites.append(FeedSite(mediaType: sites.last?.mediaType ?? "application/atom+xml"))
      site = sites.count - 1
    }
    levels.append((element, site))
    return false
  }

  /// Whether an element is kept as a tree; titles and links only those of feeds.
  private func isRecord(_ element: FeedElement, in parent: FeedElement?) -> Bool {
    switch element {
    case .person, .account, .list: return true
    case .title, .link:
      switch parent {
      case .feed, .source: return true
      default: return false
      }
    default: return false
    }
  }

  private mutating func element(_ tag: XMLStartTag) -> FeedElement {
    if let element = elements[tag.number] { return element }
    let element = FeedElement(tag.name)
    elements[tag.number] = element
    return element
  }

  private mutating func beginDocument(_ tag: XMLStartTag) {
    let isAtom = ["feed", "entry"].contains(tag.name.local.lowercased())
    sites.append(FeedSite(mediaType: isAtom ? "application/atom+xml" : "application/rss+xml"))
  }

  mutating func readRecord(_ tree: XMLNode) {
    guard let site = levels.last?.site else { return }
    switch FeedElement(tree.name) {
    case .title: describe(site, by: tree) { $0.readTitle(tree) }
    case .link: describe(site, by: tree) { $0.readLink(tree) }
    case .person(let role): readPerson(tree, role, site)
    case .account: readAccount(tree, site)
    case .list: noteList(tree)
    default: break
    }
  }

  /// Lets a site take what is said of it.
  private mutating func describe(_ site: Int, by tree: XMLNode, _ body: (inout FeedSite) -> Void) {
    let wasCut = sites[site].isCut
    body(&sites[site])
    guard sites[site].isCut, !wasCut else { return }
    sink.note(
      .warning, "long-title", "the title or address of the feed is longer than any is",
      "cut or left out with all of its people", line: tree.line)
  }

  mutating func end() {
    levels.removeLast()
    if levels.isEmpty { emit() }
  }

  mutating func finish() {
    emit()
    if sink.records == 0 {
      sink.note(.note, "no-people", "the feed names nobody", "nothing is read")
    }
  }

  // MARK: People

  private mutating func readPerson(_ tree: XMLNode, _ role: String, _ site: Int) {
    let mentions = FeedMention.all(in: tree, role: role)
    if mentions.isEmpty {
      _ = sink.countRecord()
      sink.skip()
    }
    for mention in mentions {
      let source = sink.source(record: sink.countRecord(), line: tree.line)
      if !people.add(mention, source: source, site: site) { sink.merge(1) }
    }
    if people.people.count >= Self.maxPeople { emit() }
  }

  private mutating func readAccount(_ tree: XMLNode, _ site: Int) {
    let record = sink.countRecord()
    guard let text = tree.allText else { return sink.skip() }
    var service = OnlineService(id: "", service: tree.attribute("service"))
    if text.utf8.starts(with: "http".utf8) { service.uri = text } else { service.user = text }
    accounts.append((service, sink.source(record: record, line: tree.line), site))
  }

  private mutating func noteList(_ tree: XMLNode) {
    guard let address = tree.allText else { return }
    sink.note(
      .note, "list", "<\(tree.name.qualified)> is another list, at \(TerminalText.short(address))",
      "not fetched", line: tree.line)
  }

  /// Hands the people out and forgets them, and what is known of their feeds.
  private mutating func emit() {
    var people = people.people
    self.people = FeedPeople()
    for account in accounts { add(account.service, account.source, account.site, to: &people) }
    accounts = []
    for person in people { sink.add(contact(of: person)) }
    if levels.isEmpty { sites = [] }
  }

  /// Gives a profile to the first who was named for its feed; it is somebody's own where none was.
  private mutating func add(
    _ service: OnlineService, _ source: Source, _ site: Int, to people: inout [FeedPeople.Person]
  ) {
    var service = service
    if let index = people.firstIndex(where: { $0.site == site }) {
      service.id = MapID.number(people[index].contact.onlineServices.count + 1)
      people[index].contact.onlineServices.append(service)
      people[index].mentions += 1
      sink.merge(1)
    } else {
      service.id = MapID.number(1)
      var contact = Contact()
      contact.sources = [source]
      contact.onlineServices = [service]
      people.append(FeedPeople.Person(contact: contact, site: site))
    }
  }

  private mutating func contact(of person: FeedPeople.Person) -> Contact {
    var contact = person.contact
    let line = contact.sources.first?.line
    if person.mentions > 1 { contact.sources[0].mentions = person.mentions }
    for page in person.pages {
      sink.addLink(page, heading: "uri", to: &contact, line: line)
    }
    guard sites.indices.contains(person.site) else { return contact }
    let site = sites[person.site]
    if let page = site.page {
      sink.addLink(page, heading: "link", to: &contact, label: site.title, line: line)
    }
    if let feed = site.feed {
      sink.addLink(
        feed, heading: "link", to: &contact, mediaType: site.mediaType, label: site.title,
        line: line)
    }
    return contact
  }

  /// So many people are kept at once; a file with more gives those it has so far, and begins anew.
  private static let maxPeople = 4096
}
