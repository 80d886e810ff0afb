import KithCleaning
import KithModel
import KithText

/// One contact that holds what several hold.
struct ContactUnion {
  private(set) var contact: Contact
  let contacts: [Contact]
  let order: MergeOrder
  /// The contacts as they are heard about all that has no order of its own.
  let all: [Int]
  /// The new keys of the entries of each contact: by map, by old key.
  private var keys: [[ContactMember: [String: String]]]
  /// The contact that gave each entry, and the key that it had there: by map and key.
  private var givers: [ContactMember: [String: (number: Int, key: String)]] = [:]
  /// The contact that gave the name, and how many titles of others were put before it.
  var nameGiver: (number: Int, titlesBefore: Int)?
  /// The places of entries that were taken out again.
  var removed: Set<String> = []

  /// Unites contacts, of which there is at least one.
  ///
  /// - Parameter succession: the jobs that are over, where that matters.
  init(_ contacts: [Contact], _ order: MergeOrder, _ succession: JobSuccession? = nil) {
    let first = contacts[order.order(of: nil)[0]]
    self.contacts = contacts.indices.map {
      order.mayPrefer($0) ? contacts[$0] : contacts[$0].withoutPreferences(before: first)
    }
    self.order = order
    all = order.order(of: nil)
    contact = self.contacts[all[0]]
    keys = contacts.map { _ in [:] }
    for member in ContactMember.allCases where !member.pointsAtOthers { unite(member) }
    if let succession { endJobs(succession) }
    // What names places in other members is moved to where these are now.
    for member in ContactMember.allCases where member.pointsAtOthers { unite(member) }
  }

  /// Unites what the contacts have in one member.
  private mutating func unite(_ member: ContactMember) {
    switch member {
    // Those of the contact that is heard first; merging sets what the Card was made of.
    case .uid, .records: break
    case .kind: uniteKinds()
    case .created: uniteCreation()
    case .updated: uniteLastChange()
    case .language: uniteLanguage()
    case .prodId: uniteProducts()
    case .members: uniteMembers()
    case .relatedTo: uniteRelations()
    case .name: uniteNames()
    // With the names, as a second name becomes one.
    case .nicknames: break
    case .organizations: uniteOrganizations()
    case .speakToAs: unitePronouns()
    case .titles: uniteTitles()
    case .emails: uniteEmails()
    case .onlineServices: uniteOnlineServices()
    case .phones: unitePhones()
    case .preferredLanguages: unitePreferredLanguages()
    case .calendars: unite(\.calendars, .calendars)
    case .schedulingAddresses: uniteSchedulingAddresses()
    case .addresses: uniteAddresses()
    case .cryptoKeys: unite(\.cryptoKeys, .cryptoKeys)
    case .directories: unite(\.directories, .directories)
    case .links: unite(\.links, by: .url, .links)
    case .media: uniteMedia()
    case .localizations: uniteLocalizations()
    case .anniversaries: uniteAnniversaries()
    case .keywords: uniteKeywords()
    case .notes: unite(\.notes, .notes, by: .note, meaning: EntryMeaning.init)
    case .personalInfo: unitePersonalInfo()
    case .vCardProps: unite(\.vCardProps)
    case .extensions: uniteExtensions()
    case .sources: unite(\.sources)
    case .columns: unite(\.columns)
    case .former: uniteFormerJobs()
    case .vcard: uniteOrigins()
    case .changes: uniteChanges()
    case .merges: unite(\.merges)
    }
  }

  /// The contacts but for the first that is heard about all that has no order of its own.
  var others: some Sequence<Contact> { all.dropFirst().lazy.map { [contacts] in contacts[$0] } }

  /// Changes what the contact holds beside its maps.
  mutating func change(_ change: (inout Contact) -> Void) { change(&contact) }

  // MARK: Maps

  /// Unites the entries of a map; one that another contact has too is taken into that one's.
  ///
  /// - Parameters:
  ///   - path: the map.
  ///   - map: which it is.
  ///   - field: whose order counts.
  ///   - entries: the entries of each contact, where they are not those of the map.
  ///   - meaning: what tells an entry from others.
  ///   - absorb: takes what only the second says into the first.
  ///   - gather: takes in of the second what is listed in the first, and not known yet.
  mutating func unite<Entry: MapEntry & Hashable>(
    _ path: WritableKeyPath<Contact, [Entry]>, _ map: ContactMember,
    by field: Survivorship.Field? = nil, _ entries: [[Entry]]? = nil,
    meaning: @escaping (Entry) -> EntryMeaning,
    absorb: @escaping (inout Entry, Entry) -> Void = { _, _ in },
    gather: MapUnion<Entry>.Gathering? = nil
  ) {
    let entries = entries ?? contacts.map { $0[keyPath: path] }
    guard entries.contains(where: { !$0.isEmpty }) else { return }
    var union = MapUnion(meaning: meaning, absorb: absorb, gather: gather)
    for number in order.order(of: field) {
      let placements = union.add(entries[number])
      for (entry, placement) in zip(entries[number], placements) {
        keys[number][map, default: [:]][entry.id] = placement.key
        if placement.isNew { givers[map, default: [:]][placement.key] = (number, entry.id) }
      }
    }
    contact[keyPath: path] = union.entries
  }

  /// The contact that gave an entry, and the key that it had there.
  func giver(of key: String, in map: ContactMember) -> (number: Int, key: String)? {
    givers[map]?[key]
  }

  /// The key that an entry of a contact has now.
  func key(_ key: String, in map: ContactMember, of number: Int) -> String? {
    keys[number][map]?[key]
  }

  static func absorb(
    _ contexts: inout StringSet, _ pref: inout Int?, _ otherContexts: StringSet, _ otherPref: Int?
  ) {
    contexts.formUnion(otherContexts)
    if let otherPref { pref = min(pref ?? otherPref, otherPref) }
  }

  /// Takes over members that only the other has; parameters of vCard belong to the line that they stood on.
  static func absorb(_ mine: inout Extensions, _ theirs: Extensions) {
    guard !theirs.isEmpty else { return }
    var names = Set(mine.members.map(\.name))
    let new = theirs.members.filter { names.insert($0.name).inserted }
    if !new.isEmpty { mine.members += new }
  }
}
