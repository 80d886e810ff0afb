/// Where the entries of a contact's maps stand, by their keys: for whoever looks for many of them.
///
/// It holds as long as no entry is added, removed or moved.
public struct EntryPlaces: Sendable {
  /// The maps with texts that cleaning rewrites.
  enum Map: Hashable, Sendable {
    case nicknames, emails, phones, titles, links, onlineServices, organizations
  }

  private var places: [Map: [String: Int]]?

  /// Knows nothing, so that each entry is searched for.
  init() {}

  /// Notes where the entries of a contact stand.
  public init(_ contact: Contact) {
    places = [
      .nicknames: Self.places(contact.nicknames.lazy.map(\.id)),
      .emails: Self.places(contact.emails.lazy.map(\.id)),
      .phones: Self.places(contact.phones.lazy.map(\.id)),
      .titles: Self.places(contact.titles.lazy.map(\.id)),
      .links: Self.places(contact.links.lazy.map(\.id)),
      .onlineServices: Self.places(contact.onlineServices.lazy.map(\.id)),
      .organizations: Self.places(contact.organizations.lazy.map(\.id)),
    ]
  }

  /// Of entries with one key the first counts.
  private static func places(_ keys: some Sequence<String>) -> [String: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Where the entry with a key stands; it is searched for where nothing is known.
  func place(of key: String, in map: Map, search: () -> Int?) -> Int? {
    guard let places else { return search() }
    return places[map]?[key]
  }
}
