/// A person, organisation or group that somebody knows: a JSContact Card (RFC 9553) as Swift values.
///
/// The maps of the standard (`emails`, `phones`, …) are arrays here, in the order of their source,
/// each element with the `id` that is its key in JSON. Absent and empty are the same.
/// What the standard has no member for is kept: vCard properties in ``vCardProps`` (RFC 9555
/// section 2.15), unknown JSON members in ``extensions``, columns of tables in ``columns``.
public struct Contact: Hashable, Sendable {
  // MARK: Metadata (RFC 9553 section 2.1)

  /// When the card was created (section 2.1.3).
  public var created: UTCDateTime?
  /// The language of the free text, an RFC 5646 tag (section 2.1.5).
  public var language: String?
  /// The identity of the card (section 2.1.9); `nil` until one is given or minted.
  public var uid: String?
  /// When the card was last changed (section 2.1.10).
  public var updated: UTCDateTime?

  // MARK: Name and organisation (section 2.2)

  /// The name (section 2.2.1).
  public var name: Name?
  /// Nicknames (section 2.2.2).
  public var nicknames: [Nickname] = []
  /// Companies and their units (section 2.2.3).
  public var organizations: [Organization] = []
  /// Job titles and functions (section 2.2.5).
  public var titles: [Title] = []

  // MARK: Contact (section 2.3)

  /// E-mail addresses (section 2.3.1).
  public var emails: [EmailAddress] = []
  /// Profiles and instant messaging (section 2.3.2).
  public var onlineServices: [OnlineService] = []
  /// Telephone numbers (section 2.3.3).
  public var phones: [Phone] = []

  // MARK: Address and location (section 2.5)

  /// Postal addresses and places (section 2.5.1).
  public var addresses: [Address] = []

  // MARK: Resources (section 2.6)

  /// Web pages and feeds (section 2.6.3).
  public var links: [Resource] = []

  // MARK: Additional (section 2.8)

  /// Birth, wedding and death (section 2.8.1).
  public var anniversaries: [Anniversary] = []
  /// Categories, tags, groups (section 2.8.2).
  public var keywords = StringSet()
  /// Notes (section 2.8.3).
  public var notes: [Note] = []

  // MARK: What has no member of its own

  /// vCard properties without a JSContact word, as jCard tuples (RFC 9555 section 2.15.1).
  public var vCardProps: [VCardProperty] = []
  /// Where the card was read: one entry for each record that is in it (`kith:sources`).
  public var sources: [Source] = []
  /// Cells under headings that map to nothing (`kith:columns`).
  public var columns: [Column] = []
  /// The vCard that the card was read from (`kith:vcard`).
  public var vcard: VCardOrigin?
  /// Unknown members, and `vCardParams` and `vCardName` of the card itself.
  public var extensions = Extensions()
  /// The members that few contacts have: a contact is copied, moved and destroyed a field at a time.
  @usableFromInline var rare = Rare<RareMembers>()

  /// Makes an empty contact.
  @inlinable public init() {}
}

extension Contact {
  /// What a card stands for (RFC 9553 section 2.1.4).
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// A single person, which is what a card without a kind stands for.
    @inlinable public static var individual: Self { Self(rawValue: "individual") }
    /// A group of people or things, listed in ``Contact/members``.
    @inlinable public static var group: Self { Self(rawValue: "group") }
    /// An organisation.
    @inlinable public static var org: Self { Self(rawValue: "org") }
    /// A named place.
    @inlinable public static var location: Self { Self(rawValue: "location") }
    /// A device.
    @inlinable public static var device: Self { Self(rawValue: "device") }
    /// A software application.
    @inlinable public static var application: Self { Self(rawValue: "application") }
  }
}
