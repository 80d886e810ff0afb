import KithModel
import KithText

/// RELATED, AGENT and Apple's X-ABRELATEDNAMES (RFC 6350 section 6.6.6).
enum RelationProperties {
  static func readRelated(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    var usage = line.usage()
    var relation: StringSet = []
    if let index = usage.extensions.vCardParams.firstIndex(where: { $0.name == "type" }) {
      relation = StringSet(usage.extensions.vCardParams[index].values.map { $0.lowercased() })
      usage.extensions.vCardParams.remove(at: index)
    }
    usage.extensions.keep(usage)
    if let id = usage.id { usage.extensions.vCardParams.add("prop-id", id) }
    usage.extensions.vCardName = line.exporterName
    let isText = !URIText.hasScheme(line.bytes[line.value])
    return add(isText ? line.text : line.uri, relation, usage.extensions, &card)
  }

  static func readSpouse(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    // Outlook says by a bare `N` that it is a name.
    let isName = line.parameters.count == 1 && line.text(of: line.parameters[0].value) == "N"
    guard line.isWithoutParameters || isName else { return false }
    var extensions = Extensions()
    extensions.vCardName = line.exporterName
    return add(line.text, ["spouse"], extensions, &card)
  }

  static func readAgent(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let isCard = line.bytes[line.value].startsIgnoringCase(with: "BEGIN:VCARD")
    guard !isCard, line.isWithoutParameters else { return false }
    var extensions = Extensions()
    extensions.vCardName = "agent"
    return add(line.uri, ["agent"], extensions, &card)
  }

  /// Adds a relation; a second one to the same target only adds what it says.
  private static func add(
    _ target: String, _ relation: StringSet, _ extensions: Extensions, _ card: inout CardBuilder
  ) -> Bool {
    if let index = card.relations[target] {
      guard card.contact.relatedTo[index].extensions == extensions else { return false }
      card.contact.relatedTo[index].relation.formUnion(relation)
      return true
    }
    var related = Relation(to: target, relation: relation)
    related.extensions = extensions
    card.relations[target] = card.contact.relatedTo.count
    card.contact.relatedTo.append(related)
    return true
  }

  static func write(_ contact: Contact, _ output: inout CardOutput) {
    // The groups whose label is one of the user's own.
    let labelled = Set(
      contact.vCardProps.filter { $0.name == "x-ablabel" }.flatMap(\.parameters)
        .filter { $0.name == "group" }.compactMap(\.values.first))
    for related in contact.relatedTo {
      let name = name(of: related, output.version)
      let label = name == "X-ABRELATEDNAMES" ? label(of: related, unlessIn: labelled) : nil
      output.labelled(name, label, related.extensions) {
        let isRelated = $0.name == "RELATED"
        let isURI = URIText.hasScheme(related.target)
        if isRelated { $0.parameter("TYPE", related.kinds) }
        if isRelated, !isURI { $0.parameter("VALUE", "text") }
        // RFC 2426 section 3.5.4: without it the value is a card.
        if $0.name == "AGENT" { $0.parameter("VALUE", "uri") }
        $0.extensions(related.extensions)
        if isURI { $0.value(uri: related.target) } else { $0.value(text: related.target) }
      }
    }
  }

  /// The property that the relation came from, where it still says what the relation says.
  private static func name(of related: Relation, _ version: VCardVersion) -> String {
    switch related.extensions.vCardName {
    case "x-spouse", "x-evolution-spouse", "x-kaddressbook-x-spousename", "x-ms-spouse":
      related.relation == ["spouse"]
        ? related.extensions.vCardName?.uppercased() ?? "RELATED" : "RELATED"
    case "agent" where related.relation == ["agent"] && version != .v40: "AGENT"
    case "x-abrelatednames" where related.relation.isEmpty || isApple(related, version):
      "X-ABRELATEDNAMES"
    default: "RELATED"
    }
  }

  /// Whether Apple's property says all that the relation says; its readers of 3.0 know no other.
  private static func isApple(_ related: Relation, _ version: VCardVersion) -> Bool {
    version != .v40 && related.relation.elements.count == 1
      && related.relation.elements.first.flatMap(RelationKind.init(rawValue:)) != nil
  }

  /// The label of an Apple relation, unless a label of the user's own is kept for its group.
  private static func label(of related: Relation, unlessIn labelled: Set<String>) -> String? {
    if let group = related.extensions.group, labelled.contains(group) { return nil }
    return related.relation.elements.first.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }
}
