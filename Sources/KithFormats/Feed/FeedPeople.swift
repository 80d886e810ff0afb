import KithCleaning
import KithModel
import KithText

/// The people of a file, each of them once.
///
/// Two mentions are one person if they share an e-mail or a page and their names do not contradict each
/// other, or if they share a name and their e-mails do not.
struct FeedPeople {
  /// Somebody, and the mentions that are in the contact.
  struct Person {
    var contact: Contact
    var mentions = 1
    let site: Int
    var pages: [String] = []
    /// The values that the contact has: a mention of something known costs no search.
    var known: Set<String> = []
  }

  private(set) var people: [Person] = []
  private var byEmail: [String: [Int]] = [:]
  private var byPage: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  /// Adds a mention; answers whether it is of somebody new.
  mutating func add(_ mention: FeedMention, source: Source, site: Int) -> Bool {
    if let known = find(mention) {
      people[known].mentions += 1
      fill(known, mention)
      return false
    }
    var contact = Contact()
    contact.sources = [source]
    people.append(Person(contact: contact, site: site))
    fill(people.count - 1, mention)
    return true
  }

  // MARK: Who is who

  private func find(_ mention: FeedMention) -> Int? {
    let name = mention.name.map(Folding.key)
    let byAddress = mention.emails.lazy.compactMap { EmailKey($0)?.address }
      .flatMap { (byEmail[$0] ?? []).prefix(Self.maxCompared) }
    if let found = byAddress.first(where: { agrees($0, name) }) { return found }
    let page = mention.page.flatMap(WebKey.key)
    if let found = page.flatMap({ byPage[$0]?.prefix(Self.maxCompared).first { agrees($0, name) } }
    ) {
      return found
    }
    guard let name, !name.isEmpty else { return nil }
    return byName[name]?.prefix(Self.maxCompared).first {
      mention.emails.isEmpty || people[$0].contact.emails.isEmpty
    }
  }

  /// So many people may share a mailbox, page or name; that further ones do says nothing.
  private static let maxCompared = 16

  /// Whether a name may be that of somebody known: one has none, or they have a word in common.
  private func agrees(_ person: Int, _ name: String?) -> Bool {
    guard let name, let known = people[person].contact.name?.full else { return true }
    let words = Set(name.split(separator: " "))
    return Folding.key(known).split(separator: " ").contains(where: words.contains)
  }

  // MARK: Filling

  private mutating func fill(_ index: Int, _ mention: FeedMention) {
    fillName(index, mention)
    for email in mention.emails { addEmail(index, email) }
    if let page = mention.page, isNew("page \(page)", of: index) {
      people[index].pages.append(page)
      if let key = WebKey.key(page) { byPage[key, default: []].append(index) }
    }
    if let photo = mention.photo, isNew("photo \(photo)", of: index) {
      let id = MapID.number(people[index].contact.media.count + 1)
      people[index].contact.media.append(Resource(id: id, uri: photo, kind: .photo))
    }
    if isNew("role \(mention.role)", of: index) {
      let id = MapID.number(people[index].contact.titles.count + 1)
      people[index].contact.titles.append(Title(id: id, name: mention.role, kind: .role))
    }
    for other in mention.others { addColumn(index, other.heading, other.value) }
  }

  /// Whether somebody did not have a value so far; now it is known.
  private mutating func isNew(_ value: String, of index: Int) -> Bool {
    people[index].known.insert(value).inserted
  }

  private mutating func fillName(_ index: Int, _ mention: FeedMention) {
    guard let name = mention.name else { return }
    if let known = people[index].contact.name?.full {
      if known != name { addColumn(index, "name", name) }
      return
    }
    people[index].contact.name = Name(full: name)
    if OrganizationKey.endsInLegalForm(name) { people[index].contact.kind = .org }
    byName[Folding.key(name), default: []].append(index)
  }

  private mutating func addEmail(_ index: Int, _ address: String) {
    let key = EmailKey(address)?.address ?? address
    guard byEmail[key]?.contains(index) != true else { return }
    byEmail[key, default: []].append(index)
    let id = MapID.number(people[index].contact.emails.count + 1)
    people[index].contact.emails.append(EmailAddress(id: id, address: address))
  }

  private mutating func addColumn(_ index: Int, _ heading: String, _ value: String) {
    if isNew("column \(heading) \(value)", of: index) {
      people[index].contact.columns.append(Column(heading: heading, value: value))
    }
  }
}
