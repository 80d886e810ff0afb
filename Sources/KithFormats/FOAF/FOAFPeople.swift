import KithModel
import KithText

/// Makes contacts of the resources of a graph that are people.
struct FOAFPeople {
  private let graph: RDFGraph
  let sink: XMLRecordSink
  /// For each resource that is somebody, the place of its contact.
  private var places: [Int: Int] = [:]
  private var contacts: [Contact] = []

  init(_ graph: RDFGraph, sink: XMLRecordSink) {
    self.graph = graph
    self.sink = sink
  }

  /// Gives the contacts, in the order in which the resources are first spoken of.
  mutating func give() {
    let people = graph.resources.indices.filter(isSomebody)
      .sorted { (graph.resources[$0].line, $0) < (graph.resources[$1].line, $1) }
    for resource in people { addContact(resource) }
    // Relations name uids, and a uid is made of all but the relations.
    for index in contacts.indices where contacts[index].uid == nil {
      contacts[index].uid = UIDMinting.uid(for: contacts[index])
    }
    for resource in people { addRelations(resource) }
    sink.add(contacts)
    for resource in graph.resources where isOfFeed(resource) {
      sink.passOver(.feed, resource.types[0], line: resource.line)
    }
  }

  /// Whether a resource is a part of a feed that names its author.
  private func isOfFeed(_ resource: RDFGraph.Resource) -> Bool {
    resource.types.contains { ["channel", "item"].contains($0.local) && !RDFTerm.isFOAF($0) }
      && resource.statements.contains { statement in
        guard case .literal = statement.object else { return false }
        return ["creator", "author", "publisher", "contributor"].contains(statement.predicate.local)
      }
  }

  /// Whether a resource is a person, organisation or group: by its type, or because it has what only these have.
  private func isSomebody(_ number: Int) -> Bool {
    let resource = graph.resources[number]
    if resource.types.contains(where: { RDFTerm.isFOAF($0) && Self.types[$0.local] != nil }) {
      return !resource.statements.isEmpty || resource.isDescribed
    }
    guard resource.types.isEmpty || resource.statements.contains(where: isType) else {
      return false
    }
    return resource.statements.contains {
      RDFTerm.isFOAF($0.predicate) && Self.marks.contains($0.predicate.local) || isType($0)
    }
  }

  /// `rdf:type` as a property.
  private func isType(_ statement: (predicate: XMLName, object: RDFGraph.Object)) -> Bool {
    guard RDFTerm.isSyntax(statement.predicate, "type"),
      case .resource(let type) = statement.object,
      let id = graph.resources[type].id, id.hasPrefix(RDFTerm.foaf)
    else { return false }
    return Self.types[String(id.dropFirst(RDFTerm.foaf.count))] != nil
  }

  private static let types: [String: Contact.Kind] = [
    "Person": .individual, "Agent": Contact.Kind(rawValue: ""), "Organization": .org,
    "Group": .group,
  ]

  /// Properties that only agents have.
  private static let marks: Set<String> = [
    "mbox", "mbox_sha1sum", "knows", "firstName", "givenName", "givenname", "family_name",
    "familyName", "surname", "lastName", "nick",
  ]

  // MARK: Contacts

  private mutating func addContact(_ number: Int) {
    let resource = graph.resources[number]
    let record = sink.countRecord()
    var builder = FOAFContact(graph, sink: sink)
    builder.contact.sources = [sink.source(record: record, line: resource.line)]
    builder.contact.kind = kind(of: resource)
    // An absolute address of the person is a name for the person; `#me` is one in each file.
    if let id = resource.id, id.contains(ascii: "://") || id.hasPrefix("urn:") {
      builder.contact.uid = id
    }
    builder.fill(resource)
    places[number] = contacts.count
    contacts.append(builder.contact)
  }

  private func kind(of resource: RDFGraph.Resource) -> Contact.Kind? {
    var types = resource.types.filter(RDFTerm.isFOAF).map(\.local)
    for statement in resource.statements where isType(statement) {
      if case .resource(let type) = statement.object, let id = graph.resources[type].id {
        types.append(String(id.dropFirst(RDFTerm.foaf.count)))
      }
    }
    return types.lazy.compactMap { Self.types[$0] }.first { !$0.rawValue.isEmpty }
  }

  // MARK: Relations

  private mutating func addRelations(_ number: Int) {
    guard let place = places[number] else { return }
    var known: [String: Int] = [:]
    for statement in graph.resources[number].statements {
      guard case .resource(let other) = statement.object else { continue }
      let isMember = RDFTerm.isFOAF(statement.predicate) && statement.predicate.local == "member"
      guard isMember || FOAFRelation.word(for: statement.predicate) != nil else { continue }
      guard let target = places[other].flatMap({ contacts[$0].uid }) ?? graph.resources[other].id
      else { continue }
      if isMember {
        contacts[place].members.insert(target)
      } else if let word = FOAFRelation.word(for: statement.predicate) {
        relate(place, to: target, word, &known)
      }
    }
  }

  private mutating func relate(
    _ place: Int, to target: String, _ word: String, _ known: inout [String: Int]
  ) {
    if let index = known[target] {
      contacts[place].relatedTo[index].relation.insert(word)
    } else {
      known[target] = contacts[place].relatedTo.count
      contacts[place].relatedTo.append(Relation(to: target, relation: [word]))
    }
  }
}
