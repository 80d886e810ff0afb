import KithModel

/// What a cell of a record of named fields holds.
enum FlatField: Hashable {
  /// The parts of a person's name.
  enum NamePart: String, CaseIterable {
    case full, given, middle, family, prefix, suffix, nickname, short, maiden
    /// What stands under `Name` beside a column of surnames: the given name, unless it says both.
    case fullOrGiven = "full-or-given"
    /// What stands under `Name` beside a column of given names: the surname, unless it says both.
    case fullOrFamily = "full-or-family"
  }

  /// Which of several addresses a part belongs to.
  enum AddressSlot: String, CaseIterable {
    case home, work, other
    case any = ""
  }

  /// The parts of an address.
  enum AddressPart: String, CaseIterable {
    case street, street2, street3, city, region, postal, country, pobox, extended, formatted
  }

  /// The parts of a birthday that stands in three cells.
  enum BirthPart: String, CaseIterable {
    case year, month, day
  }

  case name(NamePart)
  /// How a component is spoken.
  case phonetic(NamePart)
  // Indirect, so that handing a field on copies one reference.
  indirect case email(FlatUsage)
  indirect case phone(FlatUsage)
  indirect case url(FlatUsage)
  /// A profile or messenger at a service.
  case online(service: String)
  case organization, department, title, role
  case address(AddressSlot, AddressPart)
  case birthday, anniversary
  case birthPart(BirthPart)
  case note, keywords, language, photo, hobby, gender
  case related(String)
  /// People, dates, calendars and profiles, each with a word before it that says what it is (``FlatPair``).
  case relations, dates, calendars, profiles
  case pronouns, interest, kind, members
  case connectedOn
  /// When something passed between the contact and the owner of the file.
  case lastContact
  /// How many messages and invitations the owner of the file sent to the contact, and got.
  case sent, received
  /// A job that the contact had (``FormerJob``).
  case former
  case expertise
  case uid
  /// A value or type of a numbered group.
  case group(FlatGroup)
  /// Left out because the user said so.
  case ignored
  /// Kept under its heading.
  case kept(KeptField)
  /// A cell without a heading: what it looks like.
  case unheaded

  /// Kept under its heading, which says nothing.
  static let column = FlatField.kept(.unknown)

  /// A profile on LinkedIn.
  static let linkedInProfile = FlatField.online(service: "LinkedIn")

  /// Whether the cells are dates.
  var isDate: Bool {
    switch self {
    case .birthday, .anniversary, .connectedOn, .lastContact: true
    default: false
    }
  }

  /// Whether the cells are what people are called by.
  var isName: Bool {
    switch self {
    case .name(.full), .name(.given), .name(.family), .name(.fullOrGiven), .name(.fullOrFamily):
      true
    default: false
    }
  }

  /// Whether the cells are kept under their heading.
  var isKept: Bool { if case .kept = self { true } else { false } }
}
