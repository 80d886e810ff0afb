import KithCleaning
public import KithModel

/// The values of one contact, in the forms in which they are compared.
public struct FeatureValues: Sendable {
  /// Where the record stands.
  public var origin = RecordOrigin()
  /// Who the record claims to be; `nil` where it has no uid.
  public var claim: RecordClaim?

  private var values = [StringSet](repeating: StringSet(), count: Feature.allCases.count)

  /// Hashes of addresses as they were written, where the key shows less, by the key.
  public var spellings: [Spelling] = []

  /// An address as it was written, by its hash, and the key that it has.
  public struct Spelling: Hashable, Sendable {
    /// The hash of the address, as FOAF makes it.
    public var hash: String
    /// The address as it is compared.
    public var key: String

    /// Makes a spelling.
    public init(hash: String, key: String) {
      self.hash = hash
      self.key = key
    }
  }

  /// The values of a kind.
  public subscript(feature: Feature) -> [String] {
    get { values[feature.rawValue].elements }
    set { values[feature.rawValue] = StringSet(newValue) }
  }

  /// Makes the values of a contact that says nothing.
  public init() {}

  /// Takes a contact apart; the contact itself is not changed.
  public init(_ contact: Contact) {
    claim = RecordClaim(contact)
    origin = RecordOrigin(contact)
    takeName(contact)
    for email in contact.emails {
      guard let key = EmailKey(email.address) else { continue }
      add(.email, key.address)
      noteSpelling(email.address, key.address)
    }
    takeHashes(contact)
    for phone in contact.phones { add(.phone, PhoneKey.key(phone.number)) }
    takeWeb(contact)
    for organization in contact.organizations {
      if let name = organization.name {
        add(.organization, OrganizationKey.words(name).joined(separator: " "))
      }
    }
    for title in contact.titles { add(.title, TitleKey.key(title.name)) }
    for address in contact.addresses { take(address) }
    takeBirthday(contact)
  }

  private mutating func add(_ feature: Feature, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    values[feature.rawValue].insert(value)
  }

  private mutating func noteSpelling(_ address: String, _ key: String) {
    guard address != key else { return }
    spellings.append(Spelling(hash: MailboxHash.of(address), key: key))
    let small = address.lowercased()
    if small != key, small != address {
      spellings.append(Spelling(hash: MailboxHash.of(small), key: key))
    }
  }

  /// Mailboxes that are named by their hash only.
  private mutating func takeHashes(_ contact: Contact) {
    for column in contact.columns where column.heading == Column.mailboxHash {
      let hash = column.value.lowercased()
      if MailboxHash.isHash(hash) { add(.email, HashedMailboxes.value(hash)) }
    }
  }

  // MARK: Names

  private mutating func takeName(_ contact: Contact) {
    guard let name = contact.name else { return }
    var components = name.components
    if components.isEmpty, let full = name.full {
      components = NameStructure(full: full).components
      // What names an organisation is not taken apart; it is still what the record is called.
      if components.isEmpty { components = Self.words(of: full) }
    }
    var given: [String] = []
    var surname: [String] = []
    for component in components {
      switch component.kind {
      case .given, .given2: given += Folding.words(withoutGeneration(component.value))
      case .surname, .surname2: surname += Folding.words(component.value)
      case .generation:
        add(.generation, Self.generation(component.value))
      // Where a source has one place for all that stands behind a name, a generation may be among degrees.
      case .credential: add(.generation, NameGeneration.rank(of: component.value))
      default: break
      }
    }
    if NameHeadline.isOne(given + surname, of: components) { return }
    takeAwayCalling(&given, &surname)
    surname = surname.filter { !Self.particles.contains($0) || surname.count == 1 }
    // A whole name in one field: the last word is the surname, but an initial is not.
    if surname.isEmpty, given.count > 1, let last = given.last, last.utf8.count > 1 {
      surname = [given.removeLast()]
    } else if given.isEmpty, surname.count > 1 {
      given = Array(surname.dropLast())
      surname = [surname[surname.count - 1]]
    }
    // One word, which is nobody's name but that of the same two.
    if Self.isForTwo(components) { given = ["&" + given.joined(separator: "&")] }
    for word in given { add(.given, word) }
    for word in surname { add(.surname, word) }
  }

  /// The names of a field of given names, whose last word may be a generation: `Otto jun.`.
  private mutating func withoutGeneration(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, last.utf8.count > 1,
      last.hasSuffix(".") || !last.contains(where: \.isUppercase)
        || ["Jr", "Sr", "II", "III"].contains(last),
      let rank = NameGeneration.rank(of: String(last)), Folding.letters(String(last)).utf8.count > 1
    else { return text }
    add(.generation, rank)
    return words.dropLast().joined(separator: " ")
  }

  /// Leaves the names of `Uncle Joe` and `Roofer Emily`: what is behind is how somebody calls them, a given name.
  private func takeAwayCalling(_ given: inout [String], _ surname: inout [String]) {
    let count = given.count + surname.count
    guard let first = given.first ?? surname.first,
      NameCalling.isOne(first, isAlone: count == 1)
    else { return }
    if given.isEmpty { surname.removeFirst() } else { given.removeFirst() }
    if count == 2 { (given, surname) = (given + surname, []) }
  }

  /// Whether the given names are those of two: `Ada & Ben`, `Anke und Bernd`.
  private static func isForTwo(_ components: [NameComponent]) -> Bool {
    components.contains { component in
      guard
        component.kind == .given2
          || component.kind == .given && component.value.utf8.contains(UInt8(ascii: " "))
      else { return false }
      let words = component.value.split(separator: " ")
      let others = component.kind == .given ? words.dropFirst() : words[...]
      return others.contains { connectors.contains($0) }
    }
  }

  private static let connectors: Set<Substring> = ["&", "+", "and", "und", "et", "og", "och", "y"]

  private static func words(of name: String) -> [NameComponent] {
    let words = Folding.words(name)
    return words.dropLast().map { NameComponent(.given, $0) }
      + words.suffix(1).map { NameComponent(.surname, $0) }
  }

  private static func generation(_ text: String) -> String {
    NameGeneration.rank(of: text) ?? Folding.letters(text)
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "da", "do", "dos", "di", "del", "della", "du", "des", "la",
    "le",
    "zu", "bin", "ibn", "al", "el", "af", "av", "ter", "ten", "y",
  ]

  // MARK: The rest

  private mutating func takeWeb(_ contact: Contact) {
    let uris = contact.onlineServices.compactMap(\.uri) + contact.links.map(\.uri)
    for uri in uris {
      if let slug = WebKey.linkedInSlug(uri) {
        add(.linkedIn, slug)
      } else {
        add(.web, WebKey.key(uri))
      }
    }
    for service in contact.onlineServices {
      guard let user = service.user, !user.isEmpty else { continue }
      add(.web, "\(Folding.letters(service.service ?? "")):\(user.lowercased())")
    }
  }

  private mutating func take(_ address: Address) {
    for component in address.components {
      switch component.kind {
      case .locality: add(.locality, LocalityKey.key(component.value))
      case .region: add(.region, RegionKey.key(component.value))
      case .postcode: add(.postcode, Folding.letters(component.value))
      case .name, .number, .apartment, .building, .block, .district:
        for word in Folding.words(component.value) { add(.street, word) }
      default: break
      }
    }
  }

  private mutating func takeBirthday(_ contact: Contact) {
    for anniversary in contact.anniversaries where anniversary.kind == .birth {
      guard case .date(let date) = anniversary.date, let month = date.month, let day = date.day
      else {
        continue
      }
      add(.birthday, String((date.year ?? 0) * 10000 + month * 100 + day))
    }
  }
}
