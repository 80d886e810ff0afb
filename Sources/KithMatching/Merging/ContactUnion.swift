import KithCleaning
import KithModel

/// A contact that takes in others.
struct ContactUnion {
  private(set) var contact: Contact
  /// The new keys of the entries of the contact being taken in: by map, by old key.
  private var keys: [String: [String: String]] = [:]

  init(_ contact: Contact) { self.contact = contact }

  /// Takes in another contact.
  mutating func add(_ other: Contact) {
    keys = [:]
    let before = other.changes.isEmpty ? nil : contact
    addName(other)
    addWaysToReach(other)
    addWork(other)
    addResources(other)
    addRest(other)
    addProvenance(other)
    if let before { addChanges(other.changes, to: before) }
  }

  // MARK: Maps

  /// Adds entries; one that is the same as one that is there is taken into it.
  private mutating func unite<Entry: MapEntry & Equatable>(
    _ path: WritableKeyPath<Contact, [Entry]>, _ map: String, _ others: [Entry],
    isSame: (Entry, Entry) -> Bool, absorb: (inout Entry, Entry) -> Void = { _, _ in }
  ) {
    for other in others {
      if let index = contact[keyPath: path].firstIndex(where: { isSame($0, other) }) {
        absorb(&contact[keyPath: path][index], other)
        Self.absorb(&contact[keyPath: path][index].extensions, other.extensions)
        keys[map, default: [:]][other.id] = contact[keyPath: path][index].id
      } else {
        var entry = other
        entry.id = freeKey(other.id, contact[keyPath: path].map(\.id))
        keys[map, default: [:]][other.id] = entry.id
        contact[keyPath: path].append(entry)
      }
    }
  }

  private func freeKey(_ key: String, _ taken: [String]) -> String {
    guard taken.contains(key) else { return key }
    var number = taken.count + 1
    while taken.contains("k\(number)") { number += 1 }
    return "k\(number)"
  }

  private static func absorb(
    _ contexts: inout StringSet, _ pref: inout Int?, _ otherContexts: StringSet, _ otherPref: Int?
  ) {
    contexts.formUnion(otherContexts)
    if let otherPref { pref = min(pref ?? otherPref, otherPref) }
  }

  /// Takes over members that only the other has; parameters of vCard belong to the line that they stood on.
  private static func absorb(_ mine: inout Extensions, _ theirs: Extensions) {
    for member in theirs.members where !mine.members.contains(where: { $0.name == member.name }) {
      mine.members.append(member)
    }
  }

  /// Two labels of one value are both right: `Desk, Lab`.
  private static func absorb(_ label: inout String?, _ other: String?) {
    guard let other else { return }
    guard let mine = label else {
      label = other
      return
    }
    let parts = mine.split(separator: ",").map { Folding.key(String($0)) }
    if !parts.contains(Folding.key(other)), Folding.key(mine) != Folding.key(other) {
      label = "\(mine), \(other)"
    }
  }

  // MARK: Name

  private mutating func addName(_ other: Contact) {
    if let name = other.name?.display, !name.isEmpty {
      if contact.name == nil {
        contact.name = other.name
      } else if let mine = contact.name, let theirs = other.name,
        !NameCoverage.isCovered(theirs, by: mine)
      {
        addNickname(Nickname(id: "k1", name: name))
      }
      // Credentials and titles that only the other has belong to the person.
      addAffixes(other.name?.components ?? [])
    }
    for nickname in other.nicknames { addNickname(nickname) }
    addPronouns(other)
  }

  private mutating func addNickname(_ nickname: Nickname) {
    let key = Folding.key(nickname.name)
    guard key != Folding.key(contact.name?.display ?? "") else { return }
    unite(
      \.nicknames, "nicknames", [nickname], isSame: { Folding.key($0.name) == Folding.key($1.name) }
    )
  }

  private mutating func addAffixes(_ components: [NameComponent]) {
    for component in components
    where [.title, .credential, .generation].contains(component.kind) {
      let isThere = contact.name?.components.contains {
        $0.kind == component.kind && Folding.key($0.value) == Folding.key(component.value)
      }
      guard isThere == false else { continue }
      if component.kind == .title {
        contact.name?.components.insert(component, at: 0)
        moveChangesOfComponents()
      } else {
        contact.name?.components.append(component)
      }
    }
  }

  /// Lets what cleaning rewrote in the components point to them, now that one more stands before them.
  private mutating func moveChangesOfComponents() {
    for index in contact.changes.indices {
      var steps = JSONPointer.steps(contact.changes[index].at)
      guard steps.count == 4, steps[0] == "name", let place = Int(steps[2]) else { continue }
      steps[2] = String(place + 1)
      contact.changes[index].at = JSONPointer.text(steps)
    }
  }

  private mutating func addPronouns(_ other: Contact) {
    guard let theirs = other.speakToAs else { return }
    guard var mine = contact.speakToAs else {
      contact.speakToAs = theirs
      return
    }
    mine.grammaticalGender = mine.grammaticalGender ?? theirs.grammaticalGender
    for pronouns in theirs.pronouns
    where !mine.pronouns.contains(where: {
      Folding.key($0.pronouns) == Folding.key(pronouns.pronouns)
    }) {
      var pronouns = pronouns
      pronouns.id = freeKey(pronouns.id, mine.pronouns.map(\.id))
      mine.pronouns.append(pronouns)
    }
    contact.speakToAs = mine
  }

  // MARK: Ways to reach

  private mutating func addWaysToReach(_ other: Contact) {
    unite(
      \.emails, "emails", other.emails,
      isSame: { Self.isSameEmail($0.address, $1.address) },
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        Self.absorb(&$0.label, $1.label)
      })
    unite(
      \.phones, "phones", other.phones, isSame: { Self.isSameNumber($0.number, $1.number) },
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.features.formUnion($1.features)
        Self.absorb(&$0.label, $1.label)
        // The one with the country code is the better written.
        if $1.number.contains("+"), !$0.number.contains("+") { $0.number = $1.number }
      })
    unite(
      \.onlineServices, "onlineServices", other.onlineServices, isSame: Self.isSameService,
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.uri = $0.uri ?? $1.uri
        $0.user = $0.user ?? $1.user
        Self.absorb(&$0.label, $1.label)
      })
    unite(
      \.addresses, "addresses", other.addresses, isSame: Self.isSameAddress,
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.full = $0.full ?? $1.full
        $0.coordinates = $0.coordinates ?? $1.coordinates
        $0.countryCode = $0.countryCode ?? $1.countryCode
        if $0.joined(.country) == nil {
          $0.components += $1.components.filter { $0.kind == .country }
        }
        $0.timeZone = $0.timeZone ?? $1.timeZone
      })
    unite(
      \.preferredLanguages, "preferredLanguages", other.preferredLanguages,
      isSame: { $0.language.lowercased() == $1.language.lowercased() },
      absorb: { Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref) })
  }

  /// Whether two spellings are one address.
  ///
  /// What follows a `+` is part of what somebody gave out: `ada+jobs@…` is kept beside `ada@…`.
  private static func isSameEmail(_ a: String, _ b: String) -> Bool {
    guard let one = EmailKey(a), let other = EmailKey(b) else { return a == b }
    return one == other && tag(a) == tag(b)
  }

  private static func tag(_ address: String) -> Substring? {
    let user = address.lowercased().prefix { $0 != "@" }
    return user.dropFirst().firstIndex(of: "+").map { user[$0...] }
  }

  /// Whether two spellings are one number; an extension belongs to it.
  private static func isSameNumber(_ a: String, _ b: String) -> Bool {
    guard a != b else { return true }
    guard let one = PhoneNumber.parse(a, region: nil),
      let other = PhoneNumber.parse(b, region: nil),
      one.extension == other.extension
    else { return false }
    // Where only one says its country, the last digits decide; where both do, the countries count.
    if let whole = one.e164, let second = other.e164 { return whole == second }
    return PhoneKey.key(a) != nil && PhoneKey.key(a) == PhoneKey.key(b)
  }

  private static func isSameService(_ a: OnlineService, _ b: OnlineService) -> Bool {
    guard Folding.key(a.service ?? "") == Folding.key(b.service ?? "") else { return false }
    if let one = a.uri, let other = b.uri {
      guard a.user == nil || b.user == nil || a.user?.lowercased() == b.user?.lowercased() else {
        return false
      }
      return one == other || WebKey.key(one) != nil && WebKey.key(one) == WebKey.key(other)
    }
    return a.uri == b.uri && a.user?.lowercased() == b.user?.lowercased()
  }

  private static func country(_ address: Address) -> String? {
    if let code = address.countryCode { return code.uppercased() }
    guard let name = address.joined(.country) else { return nil }
    return CountryName.code(name) ?? Folding.key(name)
  }

  private static func isSameAddress(_ a: Address, _ b: Address) -> Bool {
    func words(_ address: Address) -> [String] {
      address.components.filter { $0.kind != .separator && $0.kind != .country }
        .flatMap { Folding.words($0.value) }.sorted()
    }
    // A street of one name is in many countries; a country has a name in many languages.
    if let one = country(a), let other = country(b), one != other { return false }
    let one = words(a)
    if one.isEmpty { return words(b).isEmpty && a.full == b.full && a.coordinates == b.coordinates }
    return one == words(b)
  }

  // MARK: Work

  private mutating func addWork(_ other: Contact) {
    unite(
      \.organizations, "organizations", other.organizations,
      isSame: {
        OrganizationKey.words($0.name ?? "") == OrganizationKey.words($1.name ?? "")
      },
      absorb: { mine, theirs in
        mine.contexts.formUnion(theirs.contexts)
        mine.name = mine.name ?? theirs.name
        mine.sortAs = mine.sortAs ?? theirs.sortAs
        for unit in theirs.units
        where !mine.units.contains(where: { Folding.key($0.name) == Folding.key(unit.name) }) {
          mine.units.append(unit)
        }
      })
    let titles = other.titles.map { title in
      var title = title
      title.organizationId = title.organizationId.map { keys["organizations"]?[$0] ?? $0 }
      return title
    }
    unite(
      \.titles, "titles", titles,
      isSame: {
        TitleKey.key($0.name) == TitleKey.key($1.name) && $0.kind == $1.kind
          && ($0.organizationId == nil || $1.organizationId == nil
            || $0.organizationId == $1.organizationId)
      },
      absorb: { $0.organizationId = $0.organizationId ?? $1.organizationId })
  }

  // MARK: Resources

  private mutating func addResources(_ other: Contact) {
    let isSame = { (a: Resource, b: Resource) in
      a.kind == b.kind
        && (a.uri == b.uri || WebKey.key(a.uri) != nil && WebKey.key(a.uri) == WebKey.key(b.uri))
    }
    let absorb = { (mine: inout Resource, theirs: Resource) in
      Self.absorb(&mine.contexts, &mine.pref, theirs.contexts, theirs.pref)
      Self.absorb(&mine.label, theirs.label)
      mine.mediaType = mine.mediaType ?? theirs.mediaType
    }
    unite(\.links, "links", other.links, isSame: isSame, absorb: absorb)
    unite(\.media, "media", other.media, isSame: isSame, absorb: absorb)
    unite(\.calendars, "calendars", other.calendars, isSame: isSame, absorb: absorb)
    unite(\.cryptoKeys, "cryptoKeys", other.cryptoKeys, isSame: isSame, absorb: absorb)
    unite(\.directories, "directories", other.directories, isSame: isSame, absorb: absorb)
    unite(
      \.schedulingAddresses, "schedulingAddresses", other.schedulingAddresses,
      isSame: { $0.uri == $1.uri })
  }

  // MARK: The rest

  private mutating func addRest(_ other: Contact) {
    unite(
      \.anniversaries, "anniversaries", other.anniversaries,
      isSame: { $0.kind == $1.kind && $0.date == $1.date },
      absorb: { $0.place = $0.place ?? $1.place })
    unite(\.notes, "notes", other.notes, isSame: { $0.note == $1.note })
    unite(
      \.personalInfo, "personalInfo", other.personalInfo,
      isSame: { $0.kind == $1.kind && Folding.key($0.value) == Folding.key($1.value) },
      absorb: { $0.level = $0.level ?? $1.level })
    contact.keywords.formUnion(other.keywords)
    contact.members.formUnion(other.members)
    for relation in other.relatedTo {
      if let index = contact.relatedTo.firstIndex(where: { $0.target == relation.target }) {
        contact.relatedTo[index].relation.formUnion(relation.relation)
      } else {
        contact.relatedTo.append(relation)
      }
    }
    addSingles(other)
    for localization in other.localizations where !contact.localizations.contains(localization) {
      addLocalization(localization)
    }
  }

  private mutating func addSingles(_ other: Contact) {
    // A person that one source calls a person is one; most say nothing.
    contact.kind = contact.kind ?? other.kind
    contact.language = contact.language ?? other.language
    contact.prodId = contact.prodId ?? other.prodId
    if let created = other.created, created.text < contact.created?.text ?? "9" {
      contact.created = created
    }
    if let updated = other.updated, updated.text > contact.updated?.text ?? "" {
      contact.updated = updated
    }
  }

  private mutating func addLocalization(_ other: Localization) {
    guard let index = contact.localizations.firstIndex(where: { $0.language == other.language })
    else { return contact.localizations.append(other) }
    for member in other.patch
    where !contact.localizations[index].patch.contains(where: { $0.name == member.name }) {
      contact.localizations[index].patch.append(member)
    }
  }

  private mutating func addProvenance(_ other: Contact) {
    for property in other.vCardProps where !contact.vCardProps.contains(property) {
      contact.vCardProps.append(property)
    }
    for source in other.sources where !contact.sources.contains(source) {
      contact.sources.append(source)
    }
    for column in other.columns where !contact.columns.contains(column) {
      contact.columns.append(column)
    }
    for merge in other.merges where !contact.merges.contains(merge) { contact.merges.append(merge) }
    contact.vcard = contact.vcard ?? other.vcard
    for member in other.extensions.members where !contact.extensions.members.contains(member) {
      // An object cannot have two members of one name.
      if contact.extensions.members.contains(where: { $0.name == member.name }) {
        contact.columns.append(Column(heading: member.name, value: "\(member.value)"))
      } else {
        contact.extensions.members.append(member)
      }
    }
  }

  /// Adds what cleaning rewrote in the contact that was taken in.
  ///
  /// A value that went into one that stood there already has nothing to put back: that one was written otherwise.
  private mutating func addChanges(_ changes: [Change], to before: Contact) {
    for change in changes {
      var change = change
      change.at = newPlace(change.at)
      guard !contact.changes.contains(change) else { continue }
      let isOfOwnName = before.name != nil && change.at.hasPrefix("name/")
      let mine = before[text: change.at]
      if isOfOwnName || mine != nil && mine == contact[text: change.at] { change.isMerged = true }
      if !contact.changes.contains(change) { contact.changes.append(change) }
    }
  }

  /// A JSON pointer with the key that its entry has now.
  private func newPlace(_ pointer: String) -> String {
    var steps = JSONPointer.steps(pointer)
    guard steps.count >= 2, let key = keys[steps[0]]?[steps[1]] else { return pointer }
    steps[1] = key
    return JSONPointer.text(steps)
  }
}
