import KithModel

/// The labels of groups, as Apple writes them, and which of them something in its group bears.
struct GroupLabels {
  private var labels: [String: String] = [:]
  private var borne: Set<String> = []

  /// - Parameter lines: the lines with labels and their groups in small letters; of a group the first counts.
  init(_ lines: [(group: String, line: ContentLine)]) {
    for (group, line) in lines where labels[group] == nil {
      labels[group] = AppleLabel.stripped(line.text)
    }
  }

  /// Gives the labels to all entries that stand in a group and can bear one.
  mutating func give(to contact: inout Contact) {
    give(to: \.phones, \.label, of: &contact)
    give(to: \.emails, \.label, of: &contact)
    give(to: \.onlineServices, \.label, of: &contact)
    give(to: \.schedulingAddresses, \.label, of: &contact)
    give(to: \.personalInfo, \.label, of: &contact)
    for map in [\Contact.links, \.media, \.directories, \.cryptoKeys, \.calendars] {
      give(to: map, \.label, of: &contact)
    }
    if !contact.relatedTo.isEmpty { giveRelations(to: &contact.relatedTo) }
  }

  /// Whether the label of a group is borne by something; answers so once, as a group has one label only.
  mutating func takeBorne(_ group: String) -> Bool { borne.remove(group) != nil }

  private func label(of entry: some JSONObject) -> (group: String, label: String)? {
    guard let group = entry.extensions.group?.lowercased(), let label = labels[group] else {
      return nil
    }
    return (group, label)
  }

  private mutating func give<Entry: JSONObject>(
    to map: WritableKeyPath<Contact, [Entry]>, _ label: WritableKeyPath<Entry, String?>,
    of contact: inout Contact
  ) {
    var entries = contact[keyPath: map]
    for index in entries.indices {
      guard let own = self.label(of: entries[index]) else { continue }
      entries[index][keyPath: label] = own.label
      borne.insert(own.group)
    }
    if !entries.isEmpty { contact[keyPath: map] = entries }
  }

  /// Apple's X-ABRELATEDNAMES says by a label what RELATED says by a type; one that says more is kept besides.
  private mutating func giveRelations(to relations: inout [Relation]) {
    for index in relations.indices where relations[index].relation.isEmpty {
      guard let own = label(of: relations[index]),
        let (relation, isExact) = RelationProperties.relation(ofLabel: own.label)
      else { continue }
      relations[index].relation = [relation]
      if isExact { borne.insert(own.group) }
    }
  }
}
