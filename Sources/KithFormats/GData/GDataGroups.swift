import KithModel
import KithText

/// Gives contacts the titles of their groups, whose entries may come after theirs.
struct GDataGroups {
  /// The column of a membership whose group is not known.
  static let heading = "groupMembershipInfo"

  private var titles: [String: String] = [:]
  private var waiting: [Contact] = []

  /// Notes a group.
  mutating func add(_ id: String, title: String) {
    titles[id] = TerminalText.short(title, limit: Self.longestTitle)
  }

  /// Takes a contact; answers those of which all groups are known, in the order of the file.
  mutating func take(_ contact: Contact) -> [Contact] {
    waiting.append(contact)
    let isComplete = waiting.count == 1 && memberships(of: contact).allSatisfy { titles[$0] != nil }
    return isComplete || waiting.count > Self.maxWaiting ? takeAll() : []
  }

  /// The contacts that are left.
  mutating func takeAll() -> [Contact] {
    defer { waiting = [] }
    return waiting.map(named)
  }

  private func memberships(of contact: Contact) -> [String] {
    contact.columns.filter { $0.heading == Self.heading }.map(\.value)
  }

  /// The contact with the titles of its groups as keywords.
  private func named(_ original: Contact) -> Contact {
    var contact = original
    contact.columns = []
    for column in original.columns {
      if column.heading == Self.heading, let title = titles[column.value] {
        contact.keywords.insert(title)
      } else {
        contact.columns.append(column)
      }
    }
    return contact
  }

  /// So many contacts wait for the groups after them.
  private static let maxWaiting = 1000
  /// Every member of a group bears its title.
  private static let longestTitle = 500
}
