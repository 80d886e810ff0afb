import KithModel
import KithText

/// Makes a contact of an hCard or h-card.
struct MicroformatCard {
  var contact = Contact()
  let page: MicroformatPage
  let root: Int
  let isModern: Bool
  /// The values, each with the element it is of.
  private(set) var values = MicroformatValues()
  private(set) var hasNested = false
  /// The place of the address whose parts stand in the card itself.
  var looseAddress: Int?
  /// The longitude of a position whose parts stand in the card itself.
  private(set) lazy var looseLongitude = nodes("longitude").first { !isInsideAny($0, of: "geo") }
  /// Elements that were walked: one that is included again, or includes itself, is walked once.
  private var walked: Set<Int> = []

  init(_ page: MicroformatPage, root: Int) {
    self.page = page
    self.root = root
    isModern = page.card(root)?.isModern ?? false
  }

  /// Whether the card says nothing of anybody.
  var isEmpty: Bool {
    var plain = Contact()
    plain.sources = contact.sources
    return contact == plain
  }

  mutating func fill(_ sink: XMLRecordSink) {
    fillName()
    addOrganizations()
    for (property, node) in values.all { readProperty(property, node, sink) }
    addImpliedAddresses(sink)
    addKind()
  }

  /// Finds the properties, and takes the name.
  private mutating func fillName() {
    walked = [root]
    walk(root, depth: 0)
    values.sort()
    addName()
    addImpliedName()
  }

  // MARK: Properties

  /// The elements that were looked at, those of cards inside too, and what was found.
  var cost: Int { walked.count + nestedCost + Self.costOfValue * values.all.count }
  private var nestedCost = 0
  /// A value takes as much as the looking at so many elements.
  static let costOfValue = 20

  /// A card may be the whole page, but no page is so large.
  private static let maxElements = 50_000

  /// Collects the properties in an element; those of another microformat inside are its own.
  private mutating func walk(_ node: Int, depth: Int) {
    guard depth < XMLLimits.depth, walked.count < Self.maxElements else { return }
    for child in page.children(of: node)
    where !page.tree[child].isText && walked.insert(child).inserted {
      let isRoot = page.isRoot(child)
      let classes = page.tree[child].words("class")
      for name in classes {
        if let property = MicroformatProperty(class: name, isModern: isModern) {
          values.append(property, child)
        }
      }
      if isRoot { hasNested = true }
      // The parts of an address stand in `h-adr`, and those of a position in `h-geo`.
      let isPart = classes.contains { ["h-adr", "h-geo", "adr", "geo"].contains($0) }
      if !isRoot || isPart { walk(child, depth: depth + 1) }
    }
  }

  func nodes(_ name: String) -> [Int] { values.nodes(name) }

  /// The texts of a property.
  func texts(_ name: String) -> [String] {
    nodes(name).map { page.value(of: $0) }.filter { !$0.isEmpty }
  }

  /// The texts of a property inside an element.
  func texts(_ name: String, in container: Int) -> [String] {
    values.nodes(name, inside: container, in: page.tree).map { page.value(of: $0) }
      .filter { !$0.isEmpty }
  }

  func isInsideAny(_ node: Int, of name: String) -> Bool {
    values.isInsideAny(node, of: name, in: page.tree)
  }

  // MARK: Each property

  private mutating func readProperty(
    _ property: MicroformatProperty, _ node: Int, _ sink: XMLRecordSink
  ) {
    switch property.name {
    case "nickname":
      add(page.value(of: node)) { contact, text in
        contact.nicknames.append(
          Nickname(id: MapID.number(contact.nicknames.count + 1), name: text))
      }
    case "email": addEmail(node)
    case "tel": addPhone(node)
    case "url": addURL(page.address(of: node), node, sink)
    case "uid": takeUID(page.address(of: node), node, sink)
    case "photo", "logo", "sound": addMedia(property.name, page.address(of: node), node)
    case "title", "role": addTitle(property.name, page.value(of: node))
    case "note":
      add(page.note(of: node)) { contact, text in
        contact.notes.append(Note(id: MapID.number(contact.notes.count + 1), note: text))
      }
    case "category": add(category(node)) { $0.keywords.insert($1) }
    case "adr": addAddress(node)
    case "geo": addPosition(node)
    case "bday", "anniversary": addDate(property.name, page.date(of: node), sink)
    case "rev": addRevision(page.date(of: node), sink)
    case "agent": addAgent(node)
    case "impp": addMessenger(page.address(of: node), node)
    case "key", "tz", "label", "class", "mailer", "sex", "gender-identity", "pronouns", "pronoun":
      add(page.value(of: node)) { $0.columns.append(Column(heading: property.name, value: $1)) }
    default: takeLoose(property.name, node)
    }
  }

  /// The name in a card that is a property of this one.
  mutating func nestedName(_ node: Int) -> String? {
    guard page.card(node) != nil, cost < Self.maxElements else { return nil }
    var inner = MicroformatCard(page, root: node)
    inner.fillName()
    nestedCost += inner.cost
    return inner.contact.name?.display
  }

  mutating func add(_ text: String, _ body: (inout Contact, String) -> Void) {
    if !text.isEmpty { body(&contact, text) }
  }
}
