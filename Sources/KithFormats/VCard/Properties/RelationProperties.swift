import KithModel

/// RELATED, AGENT and Apple's X-ABRELATEDNAMES (RFC 6350 section 6.6.6).
enum RelationProperties {
  static let family = PropertyFamily(
    readers: [
      ("RELATED", { readRelated($0, nil, &$1) }),
      ("X-ABRELATEDNAMES", { readRelated($0, "x-abrelatednames", &$1) }),
      ("X-SPOUSE", { readNamed($0, "spouse", &$1) }),
      ("AGENT", readAgent),
    ],
    write: write)

  private static func readRelated(
    _ line: ContentLine, _ name: String?, _ card: inout CardBuilder
  ) -> Bool {
    var usage = line.usage()
    var relation: StringSet = []
    if let index = usage.extensions.vCardParams.firstIndex(where: { $0.name == "type" }) {
      relation = StringSet(usage.extensions.vCardParams[index].values.map { $0.lowercased() })
      usage.extensions.vCardParams.remove(at: index)
    }
    usage.extensions.keepPreference(usage.pref)
    usage.extensions.keepContexts(usage.contexts)
    usage.extensions.vCardName = name
    let isText = !URIText.hasScheme(line.bytes[line.value])
    return add(isText ? line.text : line.uri, relation, usage.extensions, line, &card)
  }

  private static func readNamed(
    _ line: ContentLine, _ relation: String, _ card: inout CardBuilder
  ) -> Bool {
    guard line.isWithoutParameters else { return false }
    var extensions = Extensions()
    extensions.vCardName = "x-\(relation)"
    return add(line.text, [relation], extensions, line, &card)
  }

  private static func readAgent(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let isCard = line.bytes[line.value].startsIgnoringCase(with: "BEGIN:VCARD")
    guard !isCard, line.isWithoutParameters else { return false }
    var extensions = Extensions()
    extensions.vCardName = "agent"
    return add(line.uri, ["agent"], extensions, line, &card)
  }

  /// Adds a relation; a second one to the same target only adds what it says.
  private static func add(
    _ target: String, _ relation: StringSet, _ extensions: Extensions, _ line: ContentLine,
    _ card: inout CardBuilder
  ) -> Bool {
    if let index = card.contact.relatedTo.firstIndex(where: { $0.target == target }) {
      guard card.contact.relatedTo[index].extensions == extensions else { return false }
      card.contact.relatedTo[index].relation.formUnion(relation)
      return true
    }
    var related = Relation(to: target, relation: relation)
    related.extensions = extensions
    card.remember(.relation(card.contact.relatedTo.count), of: line)
    card.contact.relatedTo.append(related)
    return true
  }

  private static func write(_ contact: Contact, _ output: inout CardOutput) {
    for related in contact.relatedTo {
      output.line(name(of: related, output.version), group: related.extensions.group) {
        let isRelated = $0.name == "RELATED"
        let isURI = URIText.hasScheme(related.target)
        if isRelated, !related.relation.isEmpty {
          $0.parameter("TYPE", related.relation.elements)
        }
        if isRelated, !isURI { $0.parameter("VALUE", "text") }
        $0.extensions(related.extensions)
        if isURI { $0.value(uri: related.target) } else { $0.value(text: related.target) }
      }
    }
  }

  /// The property that the relation came from, where it still says what the relation says.
  private static func name(of related: Relation, _ version: VCardVersion) -> String {
    switch related.extensions.vCardName {
    case "x-spouse" where related.relation == ["spouse"]: "X-SPOUSE"
    case "agent" where related.relation == ["agent"] && version == .v30: "AGENT"
    case "x-abrelatednames" where related.relation.isEmpty: "X-ABRELATEDNAMES"
    default: "RELATED"
    }
  }
}
