/// The members of a Card: the one list of what a ``Contact`` holds, in the order in which a Card is written.
///
/// Whoever does something with every member switches over it without a `default`: a member that is added is handled
/// everywhere, or the program does not compile. The tests hold the list against the stored properties of ``Contact``.
public enum ContactMember: UInt8, CaseIterable, Sendable {
  /// The identity of the card (RFC 9553 section 2.1.9).
  case uid
  /// What the card stands for (section 2.1.4).
  case kind
  /// When the card was created (section 2.1.3).
  case created
  /// When the card was last changed (section 2.1.10).
  case updated
  /// The language of the free text (section 2.1.5).
  case language
  /// The product that made the card (section 2.1.7).
  case prodId
  /// The uids of the members of a group (section 2.1.6).
  case members
  /// Relations to other cards (section 2.1.8).
  case relatedTo
  /// The name (section 2.2.1).
  case name
  /// Nicknames (section 2.2.2).
  case nicknames
  /// Companies and their units (section 2.2.3).
  case organizations
  /// How to address or refer to the person (section 2.2.4).
  case speakToAs
  /// Job titles and functions (section 2.2.5).
  case titles
  /// E-mail addresses (section 2.3.1).
  case emails
  /// Profiles and instant messaging (section 2.3.2).
  case onlineServices
  /// Telephone numbers (section 2.3.3).
  case phones
  /// Languages to use with the contact (section 2.3.4).
  case preferredLanguages
  /// Calendars (section 2.4.1).
  case calendars
  /// Addresses for invitations (section 2.4.2).
  case schedulingAddresses
  /// Postal addresses and places (section 2.5.1).
  case addresses
  /// Keys and certificates (section 2.6.1).
  case cryptoKeys
  /// Directories that list the contact (section 2.6.2).
  case directories
  /// Web pages and feeds (section 2.6.3).
  case links
  /// Photos, logos and sounds (section 2.6.4).
  case media
  /// The card's text in other languages (section 2.7.1).
  case localizations
  /// Birth, wedding and death (section 2.8.1).
  case anniversaries
  /// Categories, tags, groups (section 2.8.2).
  case keywords
  /// Notes (section 2.8.3).
  case notes
  /// Expertise, hobbies and interests (section 2.8.4).
  case personalInfo
  /// vCard properties without a JSContact word (RFC 9555 section 2.15.1).
  case vCardProps
  /// Members that neither RFC 9553 nor Kith defines. In a Card they stand under their own names.
  case extensions
  /// Where the card was read.
  case sources
  /// Cells under headings that map to nothing.
  case columns
  /// The vCard that the card was read from.
  case vcard
  /// Jobs that a source said before it said others.
  case former
  /// Values that a cleaning rule rewrote, and what they were.
  case changes
  /// The evidence for each merge that went into the card.
  case merges
  /// The records that went into the card, where it was merged.
  case records

  /// How a member holds its values.
  public enum Shape: Sendable {
    /// One value, or none.
    case value
    /// Entries with keys.
    case map
    /// Words, each once.
    case set
    /// Values in order.
    case list
  }

  /// How the member holds its values.
  public var shape: Shape {
    switch self {
    case .uid, .kind, .created, .updated, .language, .prodId, .name, .speakToAs, .vcard: .value
    case .members, .keywords: .set
    case .relatedTo, .nicknames, .organizations, .titles, .emails, .onlineServices, .phones,
      .preferredLanguages, .calendars, .schedulingAddresses, .addresses, .cryptoKeys, .directories,
      .links, .media, .anniversaries, .notes, .personalInfo:
      .map
    case .localizations, .vCardProps, .extensions, .sources, .columns, .former, .changes, .merges,
      .records:
      .list
    }
  }

  /// Whether the member tells of a record and its history, and not of the person: two contacts can say the same
  /// and differ in it.
  public var isOfRecord: Bool {
    switch self {
    case .uid, .sources, .columns, .vcard, .changes, .merges, .records: true
    default: false
    }
  }

  /// Whether the member tells of the card as a document, and nothing of whom it stands for.
  public var isOfCard: Bool {
    switch self {
    case .uid, .kind, .created, .updated, .language, .prodId: true
    default: false
    }
  }

  /// Whether RFC 9553 does not know the member: it is Kith's own.
  public var isOurs: Bool { rawValue >= Self.sources.rawValue }

  /// Whether values of the member name places in others, by pointers.
  public var pointsAtOthers: Bool { self == .localizations || self == .changes }

  // MARK: Names

  /// The name in reports of losses and surveys: that of the property of ``Contact``.
  public var field: String { Self.fields[Int(rawValue)] }

  /// The name in a Card, where what is among the extensions has names of its own.
  public var cardName: String { isOurs ? "kith:" + field : field }

  /// The member of a Card of this name; `nil` where it has none.
  public init?(cardMember name: String) {
    guard let member = Self.byName[name] else { return nil }
    self = member
  }

  private static let fields = allCases.map { "\($0)" }
  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .extensions }.map { ($0.cardName, $0) })
}
