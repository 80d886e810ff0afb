import KithModel
import KithText

/// Finds the people of a page: cards, and links that say who somebody is to its owner.
struct HTMLPeople {
  private let page: MicroformatPage
  private let isEntry: Bool
  private let sink: XMLRecordSink
  /// For each card's element, where its contact stands.
  private var cards: [Int: Int] = [:]
  /// What all cards cost so far; they may include what stands elsewhere again and again.
  private var cost = 0
  private var contacts: [Contact] = []
  /// The contacts that links alone made, by their address.
  private var linked: [String: Int] = [:]

  /// - Parameter isEntry: whether the file is one of many, of which most may be of nobody.
  init(_ tree: HTMLTree, file: String, isEntry: Bool) {
    self.isEntry = isEntry
    page = MicroformatPage(tree)
    sink = XMLRecordSink(format: "html", file: file)
  }

  /// The contacts, in the order of the page.
  mutating func take() -> Batch {
    // A card comes before the links in it.
    for node in page.tree.nodes.indices {
      if page.card(node) != nil { addCard(node) }
      takeLink(node)
      passOver(node)
    }
    sink.add(contacts)
    sink.sayOthers()
    if sink.records == 0 {
      sink.note(
        isEntry ? .note : .warning, "no-people", "the page has no cards and no links to people",
        "nothing is read")
    }
    return sink.take()
  }

  /// Looks at an element that may be of a document in XML which was put into the page.
  private func passOver(_ node: Int) {
    let element = page.tree[node]
    guard !element.isText else { return }
    let parts = element.name.split(separator: ":", maxSplits: 1).map(String.init)
    let name = XMLName(
      local: parts.last ?? "", prefix: parts.count > 1 ? parts[0] : nil, namespace: nil)
    let kind = XMLPeopleElement(name) { element.attribute($0) != nil }
    if let kind { sink.passOver(kind, name, line: element.line) }
  }

  /// Cards may include a thing each, but not all of the page again and again.
  private var maxCost: Int { 1_000_000 + MicroformatCard.costOfValue * page.tree.nodes.count }

  private mutating func addCard(_ node: Int) {
    guard cost < maxCost else { return stop(at: node) }
    let record = sink.countRecord()
    let line = page.tree[node].line
    var card = MicroformatCard(page, root: node)
    card.contact.sources = [sink.source(record: record, line: line)]
    card.fill(sink)
    cost += card.cost
    guard !card.isEmpty else {
      sink.note(.note, "empty", "a card says nothing", "skipped", line: line, record: record)
      return sink.skip()
    }
    let classes = page.tree[node].words("class")
    if classes.contains("org") || classes.contains("p-org") { card.contact.kind = .org }
    cards[node] = contacts.count
    contacts.append(card.contact)
  }

  /// Says once that no more cards are read.
  private mutating func stop(at node: Int) {
    guard cost < Int.max else { return }
    cost = Int.max
    var diagnostic = Diagnostic.failure(
      .damaged, "html.too-much", "the cards of the page include more than they could say",
      done: "the cards from here on are missing", file: sink.file)
    diagnostic.line = page.tree[node].line
    sink.report(diagnostic)
  }

  // MARK: Links

  private mutating func takeLink(_ node: Int) {
    let element = page.tree[node]
    guard element.name == "a" || element.name == "area" || element.name == "link",
      let href = element.attribute("href")
    else { return }
    let words = element.words("rel").map { $0.lowercased() }
    let relations = words.filter(XFN.relations.contains)
    let isOwner = words.contains("me")
    guard !relations.isEmpty || isOwner else { return }
    let address = page.resolved(String(href.trimmingWhitespace()))
    guard !address.isEmpty else { return }
    if let card = card(around: node) {
      if isOwner {
        page.addLink(address, heading: "rel me", to: &contacts[card], line: element.line, sink)
      }
      relate(card, relations)
      return
    }
    let record = sink.countRecord()
    let key = isOwner && relations.isEmpty ? "me" : address
    if let known = linked[key] {
      sink.merge(1)
      let count = contacts[known].sources[0].mentions ?? 1
      contacts[known].sources[0].mentions = count + 1
      fill(known, address, node, isOwner)
      return relate(known, relations)
    }
    var contact = Contact()
    contact.sources = [sink.source(record: record, line: element.line)]
    linked[key] = contacts.count
    contacts.append(contact)
    fill(contacts.count - 1, address, node, isOwner)
    relate(contacts.count - 1, relations)
  }

  private mutating func fill(_ index: Int, _ address: String, _ node: Int, _ isOwner: Bool) {
    let text = page.value(of: node)
    let line = page.tree[node].line
    if address.utf8.startsIgnoringCase(with: "mailto:") {
      let id = MapID.number(contacts[index].emails.count + 1)
      contacts[index].emails.append(EmailAddress(id: id, address: MicroformatCard.email(address)))
    } else {
      // The links of the owner are labelled with what the page calls them: `my photos`.
      page.addLink(
        address, heading: "href", to: &contacts[index],
        label: isOwner && !text.isEmpty ? text : nil, line: line, sink)
    }
    if isOwner {
      contacts[index].keywords.insert("me")
    } else if contacts[index].name == nil, !text.isEmpty {
      contacts[index].name = Name(full: text)
    }
  }

  private func card(around node: Int) -> Int? {
    guard !cards.isEmpty else { return nil }
    var node = node
    while node > 0 {
      if let found = cards[node] { return found }
      node = page.tree[node].parent
    }
    return nil
  }

  /// Notes what somebody and the owner of the page are to each other.
  private mutating func relate(_ index: Int, _ words: [String]) {
    guard !words.isEmpty else { return }
    let owner = XFN.owner
    // From the end, where it stands since the first link.
    let known = contacts[index].relatedTo.lastIndex { $0.target == owner }
    if known == nil { contacts[index].relatedTo.append(Relation(to: owner)) }
    let place = known ?? contacts[index].relatedTo.count - 1
    for word in words {
      contacts[index].relatedTo[place].relation.insert(XFN.inverse[word] ?? word)
    }
    let column = Column(heading: "rel", value: words.joined(separator: " "))
    let isOneSided = words.contains { XFN.oneSided.contains($0) }
    if isOneSided, !contacts[index].columns.suffix(256).contains(column) {
      contacts[index].columns.append(column)
    }
  }
}
