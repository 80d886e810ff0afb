import KithCleaning
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
  ///
  /// Map by map: key paths made while a card is read take a tenth of the reading of a card with labels.
  mutating func give(to contact: inout Contact) {
    if !contact.phones.isEmpty { give(to: &contact.phones) { $0.label = $1 } }
    if !contact.emails.isEmpty { give(to: &contact.emails) { $0.label = $1 } }
    if !contact.onlineServices.isEmpty { give(to: &contact.onlineServices) { $0.label = $1 } }
    if !contact.schedulingAddresses.isEmpty {
      give(to: &contact.schedulingAddresses) { $0.label = $1 }
    }
    if !contact.personalInfo.isEmpty { give(to: &contact.personalInfo) { $0.label = $1 } }
    for map in ResourceMap.allCases where !contact[map].isEmpty {
      give(to: &contact[map]) { $0.label = $1 }
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
    to entries: inout [Entry], _ set: (inout Entry, String) -> Void
  ) {
    for index in entries.indices {
      guard let own = label(of: entries[index]) else { continue }
      set(&entries[index], own.label)
      borne.insert(own.group)
    }
  }

  /// Apple's X-ABRELATEDNAMES says by a label what RELATED says by a type; one that says more is kept besides.
  private mutating func giveRelations(to relations: inout [Relation]) {
    for index in relations.indices where relations[index].relation.isEmpty {
      guard let own = label(of: relations[index]),
        let (kind, isExact) = RelationWord.relation(named: own.label)
      else { continue }
      relations[index].relation = [kind.rawValue]
      if isExact { borne.insert(own.group) }
    }
  }
}
