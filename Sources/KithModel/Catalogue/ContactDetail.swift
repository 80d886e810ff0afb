/// What values say besides themselves: a format may hold the value and lose this.
public enum ContactDetail: UInt8, CaseIterable, Sendable {
  /// A name or address as it was written.
  case full
  /// Titles before a name.
  case title
  /// Given names.
  case given
  /// Middle names.
  case given2
  /// Surnames.
  case surname
  /// Second surnames.
  case surname2
  /// `Jr.`, `III`.
  case generation
  /// Letters behind a name.
  case credential
  /// Parts of a kind that has no name here.
  case otherPart
  /// The order of parts, and what stands between them.
  case order
  /// How a value is spoken.
  case phonetic
  /// What a value is sorted by.
  case sortAs
  /// Streets with their numbers.
  case street
  /// Apartments, rooms, floors, buildings.
  case apartment
  /// Districts.
  case district
  /// Towns.
  case locality
  /// States and provinces.
  case region
  /// Postal codes.
  case postcode
  /// Countries.
  case country
  /// Post office boxes.
  case postOfficeBox
  /// Where a place is on the earth.
  case coordinates
  /// The time zone of a place.
  case timeZone
  /// What a value is for: its contexts, features and label; the words of a relation.
  case contexts
  /// The service of a profile.
  case service
  /// The user name of a profile that has an address as well.
  case user
  /// The media type of what is at an address.
  case mediaType
  /// Departments.
  case units
  /// The organisation that a title is held at.
  case organizationId
  /// The grammatical gender by which to speak of somebody.
  case grammaticalGender
  /// How much somebody likes or knows something.
  case level
  /// Who wrote a note.
  case author
  /// When a note was written.
  case created
  /// Where something happened.
  case place
  /// The time of day at which something happened.
  case time
  /// The year in which something happened.
  case year
  /// When the contact was connected with (LinkedIn).
  case connectedOn
  /// When something passed between the contact and the owner of the file last.
  case lastContact
  /// Parameters of the vCard property that it came from, which no other format has a word for.
  case vCardParams
  /// Members of other programs.
  case extensions
}

/// A set of details.
public struct ContactDetails: OptionSet, Sendable {
  /// A bit for each detail, in their order.
  public var rawValue: UInt64
  /// Makes a set of bits.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Makes a set of one detail.
  @inlinable public init(_ detail: ContactDetail) { rawValue = 1 << UInt64(detail.rawValue) }

  /// Makes a set of details.
  public init(_ details: [ContactDetail]) {
    rawValue = details.reduce(0) { $0 | ContactDetails($1).rawValue }
  }
}
