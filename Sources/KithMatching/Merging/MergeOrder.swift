import KithCleaning
public import KithModel

/// In which order contacts that are one person are heard.
///
/// What only a uid joined comes last. A preferred source comes first. Then a Card that is settled: one that leads, then
/// one that was merged before, so that merging again changes nothing. Then, of what people change, the newest; of their
/// names, what is no address before one that is, the undecorated before the decorated, and of these the fullest; two
/// versions of one card are as full as the fuller of them, and the newer comes first. The contacts themselves decide what
/// is left, so that the order in which they came does not.
struct MergeOrder {
  private struct Standing {
    let leads: Bool
    let merges: Int
    let plainness: NamePlainness
    /// Of all versions of the card.
    var fullness: Int
    var date: String
    var text: String
    /// Of this one.
    let own: (date: String, fullness: Int, text: String)
  }

  private let contacts: [Contact]
  private let standings: [Standing]
  private let wordings: WordingOrder
  private let survivorship: Survivorship
  private let lead: Int?
  private let distrusted: Set<Int>

  /// Weighs contacts.
  ///
  /// - Parameters:
  ///   - lead: the contact that comes before all others where nothing is preferred.
  ///   - distrusted: those that come behind all others even where they are preferred.
  init(
    _ contacts: [Contact], _ survivorship: Survivorship, lead: Int?, distrusted: Set<Int> = []
  ) {
    self.contacts = contacts
    self.survivorship = survivorship
    self.lead = lead
    self.distrusted = distrusted
    wordings = WordingOrder(contacts)
    standings = Self.standings(contacts, survivorship, lead: lead)
  }

  private static func standings(
    _ contacts: [Contact], _ survivorship: Survivorship, lead: Int?
  ) -> [Standing] {
    var standings = contacts.enumerated().map { number, contact in
      let name = contact.name?.display ?? ""
      let own = (
        date: date(contact, survivorship), fullness: fullness(contact), text: text(contact, name)
      )
      return Standing(
        leads: number == lead, merges: contact.merges.count + contact.records.count,
        plainness: NamePlainness(name), fullness: own.fullness, date: own.date,
        text: own.text, own: own)
    }
    for versions in versions(of: contacts) {
      let fullness = versions.map { standings[$0].fullness }.max() ?? 0
      let date = versions.map { standings[$0].date }.max() ?? ""
      let text = versions.map { standings[$0].text }.min() ?? ""
      for number in versions {
        (standings[number].fullness, standings[number].date) = (fullness, date)
        standings[number].text = text
      }
    }
    return standings
  }

  /// The contacts that are versions of one card: they bear one uid and one name.
  private static func versions(of contacts: [Contact]) -> [[Int]] {
    let keyed = contacts.indices.filter { contacts[$0].uid != nil && contacts[$0].name != nil }
    // Nearly always all uids differ, and no name need be folded.
    guard Set(keyed.map { contacts[$0].uid }).count < keyed.count else { return [] }
    return Dictionary(grouping: keyed) { number in
      [contacts[number].uid ?? "", Folding.key(contacts[number].name?.display ?? "")]
    }
    .values.filter { $0.count > 1 }
  }

  /// The contacts as they are heard about a field; about all that has none, where there is none.
  func order(of field: Survivorship.Field?) -> [Int] {
    let ranks = contacts.map { rank($0, field) }
    return contacts.indices.sorted { a, b in
      if trusts(a) != trusts(b) { return trusts(a) }
      if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
      let one = standings[a]
      let other = standings[b]
      if field == .name, one.plainness.isNone != other.plainness.isNone {
        return other.plainness.isNone
      }
      if one.leads != other.leads { return one.leads }
      if one.merges != other.merges { return one.merges > other.merges }
      return isFirst(a, b, isOfName: field == nil || field == .name)
    }
  }

  /// The order of contacts of which none is settled, or all are.
  private func isFirst(_ a: Int, _ b: Int, isOfName: Bool) -> Bool {
    let one = standings[a]
    let other = standings[b]
    if isOfName, one.plainness != other.plainness { return one.plainness < other.plainness }
    if !isOfName, one.date != other.date { return one.date > other.date }
    if one.fullness != other.fullness { return one.fullness > other.fullness }
    if one.date != other.date { return one.date > other.date }
    if one.text != other.text { return one.text < other.text }
    if one.own.date != other.own.date { return one.own.date > other.own.date }
    if one.own.fullness != other.own.fullness { return one.own.fullness > other.own.fullness }
    if one.own.text != other.own.text { return one.own.text < other.own.text }
    return wordings.isFirst(a, b)
  }

  /// Whether a contact may say something before others.
  func trusts(_ number: Int) -> Bool { !distrusted.contains(number) }

  /// Whether a contact may say what is to be used rather than the rest: its ranks count, and its larger photo.
  ///
  /// Beside one that leads only a preferred source may. Else what a uid alone brought in could vouch, the next time, for who
  /// shares nothing but that.
  func mayPrefer(_ number: Int) -> Bool {
    guard trusts(number), let lead, lead != number else { return trusts(number) }
    return survivorship.preferences.contains { preference in
      contacts[number].sources.contains { $0.isNamed(preference.source) }
    }
  }

  /// When the person was last changed, as far as it can be believed; `nil` where nobody says so.
  var lastChange: UTCDateTime? {
    contacts.indices.lazy.filter(trusts).compactMap { contacts[$0].updated }
      .filter { survivorship.believes($0.text) }.max { $0.text < $1.text }
  }

  /// When the first of the contacts was made; `nil` where nobody says so.
  var creation: UTCDateTime? {
    contacts.indices.lazy.filter(trusts).compactMap { contacts[$0].created }.min {
      $0.text < $1.text
    }
  }

  /// Whether any source is preferred for a field.
  func isPreferred(_ field: Survivorship.Field) -> Bool { survivorship.decides(field) }

  private func rank(_ contact: Contact, _ field: Survivorship.Field?) -> Int {
    guard let field else { return 0 }
    let rank = survivorship.preferences.firstIndex { preference in
      preference.fields.contains(field)
        && contact.sources.contains { $0.isNamed(preference.source) }
    }
    return rank ?? survivorship.preferences.count
  }

  /// When the contact was changed last, or the day of the connection or of the export; empty where none is known that
  /// can be believed.
  private static func date(_ contact: Contact, _ survivorship: Survivorship) -> String {
    let exports = contact.sources.compactMap(\.exportDay)
    return (contact.dates + exports).filter(survivorship.believes).max() ?? ""
  }

  private static func fullness(_ contact: Contact) -> Int {
    let components = contact.name?.components ?? []
    let letters = components.reduce(0) { $0 + min($1.value.utf8.count, 12) }
    // The name leads: an initial must not win over the name it begins.
    return letters * 4 + contact.emails.count + contact.phones.count + contact.organizations.count
      + contact.titles.count + contact.addresses.count + contact.links.count
      + contact.onlineServices.count + contact.anniversaries.count + contact.media.count
  }

  private static func text(_ contact: Contact, _ name: String) -> String {
    let source = contact.sources.first
    return [
      contact.uid ?? "", name, contact.emails.first?.address ?? "",
      contact.phones.first?.number ?? "", source?.file ?? "",
      String(1_000_000_000 + (source?.record ?? 0)),
    ].joined(separator: "\u{1}")
  }
}

extension Source {
  /// The order of the files and of the records in them.
  static func isFirst(_ one: Source, _ other: Source) -> Bool {
    (one.file, one.record, one.connectedOn ?? "") < (
      other.file, other.record, other.connectedOn ?? ""
    )
  }

  /// Whether somebody who names a format, a file or the last part of its path means this source.
  public func isNamed(_ text: String) -> Bool {
    format == text || file == text || file.hasSuffix("/" + text)
  }
}
