// What few contacts have: read and changed as if it lay in the contact itself.
extension Contact {
  /// What the card stands for; absent means an individual (section 2.1.4).
  public var kind: Kind? {
    @inlinable get { rare.isNothing ? nil : rare.content.kind }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.kind
    }
  }

  /// The uids of the members of a group card (section 2.1.6).
  public var members: StringSet {
    @inlinable get { rare.isNothing ? StringSet() : rare.content.members }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.members
    }
  }

  /// The product that made the card (section 2.1.7).
  public var prodId: String? {
    @inlinable get { rare.isNothing ? nil : rare.content.prodId }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.prodId
    }
  }

  /// Relations to other cards, keyed by their uid, a URI or, as RFC 9555 does, a name (section 2.1.8).
  public var relatedTo: [Relation] {
    @inlinable get { rare.isNothing ? [] : rare.content.relatedTo }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.relatedTo
    }
  }

  /// How to address or refer to the person (section 2.2.4).
  public var speakToAs: SpeakToAs? {
    @inlinable get { rare.isNothing ? nil : rare.content.speakToAs }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.speakToAs
    }
  }

  /// Languages to use with the contact (section 2.3.4).
  public var preferredLanguages: [LanguagePreference] {
    @inlinable get { rare.isNothing ? [] : rare.content.preferredLanguages }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.preferredLanguages
    }
  }

  /// Calendars (section 2.4.1).
  public var calendars: [Resource] {
    @inlinable get { rare.isNothing ? [] : rare.content.calendars }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.calendars
    }
  }

  /// Addresses for invitations (section 2.4.2).
  public var schedulingAddresses: [SchedulingAddress] {
    @inlinable get { rare.isNothing ? [] : rare.content.schedulingAddresses }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.schedulingAddresses
    }
  }

  /// Keys and certificates (section 2.6.1).
  public var cryptoKeys: [Resource] {
    @inlinable get { rare.isNothing ? [] : rare.content.cryptoKeys }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.cryptoKeys
    }
  }

  /// Directories that list the contact (section 2.6.2).
  public var directories: [Resource] {
    @inlinable get { rare.isNothing ? [] : rare.content.directories }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.directories
    }
  }

  /// Photos, logos and sounds (section 2.6.4).
  public var media: [Resource] {
    @inlinable get { rare.isNothing ? [] : rare.content.media }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.media
    }
  }

  /// The card's text in other languages (section 2.7.1).
  public var localizations: [Localization] {
    @inlinable get { rare.isNothing ? [] : rare.content.localizations }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.localizations
    }
  }

  /// Expertise, hobbies and interests (section 2.8.4).
  public var personalInfo: [PersonalInformation] {
    @inlinable get { rare.isNothing ? [] : rare.content.personalInfo }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.personalInfo
    }
  }

  /// Jobs that a source said before it said others (`kith:former`), the latest first.
  public var former: [FormerJob] {
    @inlinable get { rare.isNothing ? [] : rare.content.former }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.former
    }
  }

  /// Values that a cleaning rule rewrote, and what they were (`kith:changes`).
  public var changes: [Change] {
    @inlinable get { rare.isNothing ? [] : rare.content.changes }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.changes
    }
  }

  /// The records that went into the card, where it was merged (`kith:records`).
  public var records: [MergedRecord] {
    @inlinable get { rare.isNothing ? [] : rare.content.records }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.records
    }
  }

  /// The evidence for each merge that went into the card (`kith:merges`).
  public var merges: [Merge] {
    @inlinable get { rare.isNothing ? [] : rare.content.merges }
    @inlinable _modify {
      defer { rare.settle() }
      yield &rare.content.merges
    }
  }
}
