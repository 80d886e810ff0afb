/// What an RDF/XML document says: resources, and what each has.
struct RDFGraph {
  /// What a statement says of a resource.
  enum Object {
    case literal(String)
    /// The number of another resource.
    case resource(Int)
  }

  /// A thing that the document speaks of.
  struct Resource {
    /// Its address or name in the document: `https://…`, `#me`, `_:b1`; `nil` where it has none.
    let id: String?
    /// The line on which it is first spoken of.
    var line: Int
    /// Whether it stands as an element of its own, and not only as a reference.
    var isDescribed = false
    var types: [XMLName] = []
    var statements: [(predicate: XMLName, object: Object)] = []
  }

  private(set) var resources: [Resource] = []
  /// The bytes of the texts in it.
  private(set) var size = 0
  private var numbers: [String: Int] = [:]

  /// The number of the resource with an id, a new one if it is new or has none.
  mutating func number(of id: String?, line: Int) -> Int {
    if let id, let known = numbers[id] { return known }
    resources.append(Resource(id: id, line: line))
    size += (id?.utf8.count ?? 0) + Self.costOfOne
    if let id { numbers[id] = resources.count - 1 }
    return resources.count - 1
  }

  /// Notes that a resource stands here as an element of a type.
  mutating func describe(_ number: Int, as type: XMLName?, line: Int) {
    if !resources[number].isDescribed { resources[number].line = line }
    resources[number].isDescribed = true
    if let type { resources[number].types.append(type) }
  }

  /// Adds a statement.
  mutating func add(_ subject: Int, _ predicate: XMLName, _ object: Object) {
    size += Self.costOfOne
    if case .literal(let text) = object { size += text.utf8.count }
    resources[subject].statements.append((predicate, object))
  }

  /// What a resource or statement takes besides its text, in the graph and in the contacts made of it.
  private static let costOfOne = 256
}

/// The namespaces of RDF/XML and of what FOAF files use.
enum RDFTerm {
  static let syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let foaf = "http://xmlns.com/foaf/0.1/"
  static let relationship = "http://purl.org/vocab/relationship/"

  /// Whether a name is RDF's own.
  static func isSyntax(_ name: XMLName, _ local: String) -> Bool {
    name.local == local
      && (name.namespace == syntax || name.namespace == nil && name.prefix == "rdf")
  }

  /// The name as FOAF spells it, where the file has it in other letters: `foaf:person`.
  static func spelled(_ name: XMLName) -> XMLName {
    guard isFOAF(name), let local = spellings[name.local.lowercased()], local != name.local else {
      return name
    }
    return XMLName(local: local, prefix: name.prefix, namespace: name.namespace)
  }

  private static let spellings = Dictionary(
    uniqueKeysWithValues: [
      "Person", "Agent", "Organization", "Group", "Document", "OnlineAccount", "name", "title",
      "firstName", "givenName", "surname", "familyName", "lastName", "nick", "mbox",
      "mbox_sha1sum", "knows", "member", "phone", "homepage", "weblog", "page", "openid", "img",
      "depiction", "logo", "birthday", "gender", "account", "holdsAccount", "accountName",
      "accountServiceHomepage", "accountProfilePage", "workplaceHomepage", "workInfoHomepage",
      "schoolHomepage", "interest", "topic_interest", "jabberID", "icqChatID", "aimChatID",
      "msnChatID", "yahooChatID", "skypeID",
    ].map { ($0.lowercased(), $0) })

  /// Whether a name is one of FOAF.
  static func isFOAF(_ name: XMLName) -> Bool {
    name.namespace == foaf || name.namespace == nil && name.prefix == "foaf"
  }
}
