// How much somebody prefers a value is told by the order, too.

/// A value that may say something besides itself.
public protocol ContactEntry {
  /// What the value says besides itself.
  var details: ContactDetails { get }
}

extension ContactDetails {
  /// Adds details where there is something to them.
  @inlinable
  mutating func add(_ detail: ContactDetail, if isThere: Bool) {
    if isThere { insert(ContactDetails(detail)) }
  }

  /// Adds what a value, or a part of it, carries.
  @inlinable
  mutating func add(_ extensions: Extensions) {
    guard !extensions.isEmpty else { return }
    add(.extensions, if: !extensions.members.isEmpty)
    add(.vCardParams, if: extensions.hasWords)
  }

  /// What may stand beside any value.
  @inlinable
  init(_ extensions: Extensions) {
    self = []
    add(extensions)
  }

  /// What stands beside a value that is for something.
  @inlinable
  init(_ extensions: Extensions, _ contexts: StringSet, _ label: String? = nil) {
    self.init(extensions)
    add(.contexts, if: !contexts.isEmpty || label != nil)
  }
}

extension Nickname: ContactEntry {
  /// What the nickname says besides itself.
  public var details: ContactDetails { ContactDetails(extensions, contexts) }
}

extension Organization: ContactEntry {
  /// What the organisation says besides its name.
  public var details: ContactDetails {
    var details = ContactDetails(extensions, contexts)
    details.add(.sortAs, if: sortAs != nil || units.contains { $0.sortAs != nil })
    for unit in units { details.add(unit.extensions) }
    return details
  }
}

extension Title: ContactEntry {
  /// What the title says besides itself.
  public var details: ContactDetails {
    var details = ContactDetails(extensions)
    details.add(.organizationId, if: organizationId != nil)
    return details
  }
}

extension EmailAddress: ContactEntry {
  /// What the address says besides itself.
  public var details: ContactDetails { ContactDetails(extensions, contexts, label) }
}

extension Phone: ContactEntry {
  /// What the number says besides itself; every telephone has a voice, and takes texts.
  public var details: ContactDetails {
    var details = ContactDetails(extensions, contexts, label)
    if !features.isEmpty {
      details.add(.contexts, if: features.elements.contains { $0 != "voice" && $0 != "text" })
    }
    return details
  }
}

extension OnlineService: ContactEntry {
  /// What the profile says besides its address, or its user name where it has none.
  public var details: ContactDetails {
    var details = ContactDetails(extensions, contexts, label)
    details.add(.service, if: service != nil)
    details.add(.user, if: uri != nil && user != nil)
    return details
  }
}

extension LanguagePreference: ContactEntry {
  /// What the language says besides itself.
  public var details: ContactDetails { ContactDetails(extensions, contexts) }
}

extension Resource: ContactEntry {
  /// What the address says besides itself.
  public var details: ContactDetails {
    var details = ContactDetails(extensions, contexts, label)
    // A page to write to somebody is a link that is for something.
    details.add(.contexts, if: kind == .contact)
    details.add(.mediaType, if: mediaType != nil)
    return details
  }
}

extension SchedulingAddress: ContactEntry {
  /// What the address says besides itself.
  public var details: ContactDetails { ContactDetails(extensions, contexts, label) }
}

extension Address: ContactEntry {
  /// What the address says.
  public var details: ContactDetails {
    var details = ContactDetails(extensions, contexts)
    for component in components where component.kind != .separator {
      details.insert(ContactDetails(component.kind.detail))
      details.add(.phonetic, if: component.phonetic != nil)
      details.add(component.extensions)
    }
    details.add(.phonetic, if: phoneticSystem != nil || phoneticScript != nil)
    details.add(.full, if: full?.isEmpty == false)
    // The code of a country that is named says nothing more.
    details.add(.country, if: countryCode != nil)
    details.add(.coordinates, if: coordinates != nil)
    details.add(.timeZone, if: timeZone != nil)
    return details
  }
}

extension AddressComponent.Kind {
  /// The detail of an address that a component of this kind is.
  public var detail: ContactDetail {
    switch self {
    case .name, .number, .block, .direction, .landmark: .street
    case .apartment, .room, .floor, .building: .apartment
    case .district, .subdistrict: .district
    case .locality: .locality
    case .region: .region
    case .postcode: .postcode
    case .country: .country
    case .postOfficeBox: .postOfficeBox
    case .separator: .order
    default: .otherPart
    }
  }
}

extension NameComponent.Kind {
  /// The detail of a name that a component of this kind is.
  public var detail: ContactDetail {
    switch self {
    case .title: .title
    case .given: .given
    case .given2: .given2
    case .surname: .surname
    case .surname2: .surname2
    case .generation: .generation
    case .credential: .credential
    case .separator: .order
    default: .otherPart
    }
  }
}

extension Anniversary: ContactEntry {
  /// What the date says besides its day.
  public var details: ContactDetails {
    var details = ContactDetails(extensions)
    details.add(.place, if: place != nil)
    switch date {
    case .timestamp:
      details.add(.time, if: true)
      details.add(.year, if: true)
    case .date(let date):
      details.add(.year, if: date.year != nil)
      details.add(date.extensions)
    }
    return details
  }
}

extension Note: ContactEntry {
  /// What the note says besides its text.
  public var details: ContactDetails {
    var details = ContactDetails(extensions)
    details.add(.author, if: author != nil)
    if let author { details.add(author.extensions) }
    details.add(.created, if: created != nil)
    return details
  }
}

extension PersonalInformation: ContactEntry {
  /// What the entry says besides its text.
  public var details: ContactDetails {
    var details = ContactDetails(extensions)
    details.add(.contexts, if: label != nil)
    details.add(.level, if: level != nil)
    return details
  }
}

extension FormerJob: ContactEntry {
  /// What the job says besides employer, title, day and source.
  public var details: ContactDetails { ContactDetails(extensions) }
}

extension Relation: ContactEntry {
  /// What the relation says besides whom it is to.
  public var details: ContactDetails {
    var details = ContactDetails(extensions)
    details.add(.contexts, if: !relation.isEmpty)
    return details
  }
}

extension Pronouns: ContactEntry {
  /// What the pronouns say besides themselves.
  public var details: ContactDetails { ContactDetails(extensions, contexts) }
}
