public import KithModel

/// In which order contacts that are one person are heard.
///
/// What only a uid joined comes last. A preferred source comes first. Then a Card that is settled: one that leads, then one that was merged before, so that
/// merging again changes nothing. Then, of what people change, the newest; of their names, the fullest. The
/// contacts themselves decide what is left, so that the order in which they came does not.
struct MergeOrder {
  private struct Standing {
    let leads: Bool
    let merges: Int
    let fullness: Int
    let date: String
    let text: String
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
    standings = contacts.enumerated().map { number, contact in
      Standing(
        leads: number == lead, merges: contact.merges.count + contact.records.count,
        fullness: Self.fullness(contact),
        date: Self.date(contact, survivorship), text: Self.text(contact))
    }
  }

  /// The contacts as they are heard about a field; about all that has none, where there is none.
  func order(of field: Survivorship.Field?) -> [Int] {
    let ranks = contacts.map { rank($0, field) }
    return contacts.indices.sorted { a, b in
      if trusts(a) != trusts(b) { return trusts(a) }
      if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
      let one = standings[a]
      let other = standings[b]
      if one.leads != other.leads { return one.leads }
      if one.merges != other.merges { return one.merges > other.merges }
      let isOfName = field == nil || field == .name
      if !isOfName, one.date != other.date { return one.date > other.date }
      if one.fullness != other.fullness { return one.fullness > other.fullness }
      if one.date != other.date { return one.date > other.date }
      if one.text != other.text { return one.text < other.text }
      return wordings.isFirst(a, b)
    }
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

  /// The day of which the contact is: that of its last change, or of the connection; empty where none is known that
  /// can be believed.
  private static func date(_ contact: Contact, _ survivorship: Survivorship) -> String {
    contact.dates.filter(survivorship.believes).map { String($0.prefix(10)) }.max() ?? ""
  }

  private static func fullness(_ contact: Contact) -> Int {
    let components = contact.name?.components ?? []
    let letters = components.reduce(0) { $0 + min($1.value.utf8.count, 12) }
    // The name leads: an initial must not win over the name it begins.
    return letters * 4 + contact.emails.count + contact.phones.count + contact.organizations.count
      + contact.titles.count + contact.addresses.count + contact.links.count
      + contact.onlineServices.count + contact.anniversaries.count + contact.media.count
  }

  private static func text(_ contact: Contact) -> String {
    let source = contact.sources.first
    return [
      contact.uid ?? "", contact.name?.display ?? "", contact.emails.first?.address ?? "",
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
