/// The members of a ``Contact`` that few contacts have.
@usableFromInline
struct RareMembers: Hashable, Sendable, Emptiable {
  @usableFromInline var kind: Contact.Kind?
  @usableFromInline var members: StringSet = StringSet()
  @usableFromInline var prodId: String?
  @usableFromInline var relatedTo: [Relation] = []
  @usableFromInline var speakToAs: SpeakToAs?
  @usableFromInline var preferredLanguages: [LanguagePreference] = []
  @usableFromInline var calendars: [Resource] = []
  @usableFromInline var schedulingAddresses: [SchedulingAddress] = []
  @usableFromInline var cryptoKeys: [Resource] = []
  @usableFromInline var directories: [Resource] = []
  @usableFromInline var media: [Resource] = []
  @usableFromInline var localizations: [Localization] = []
  @usableFromInline var personalInfo: [PersonalInformation] = []
  @usableFromInline var former: [FormerJob] = []
  @usableFromInline var changes: [Change] = []
  @usableFromInline var merges: [Merge] = []
  @usableFromInline var records: [MergedRecord] = []

  @usableFromInline init() {}
}

/// A value that can say nothing.
@usableFromInline
protocol Emptiable {
  /// Makes a value that says nothing.
  init()
}

/// What few values of a type have, in a box of its own: nothing takes the room of one reference and is copied for nothing.
///
/// Nothing and a content that says nothing are the same: after a change ``settle()`` makes the one of the other.
@usableFromInline
struct Rare<Content: Emptiable & Hashable & Sendable>: Hashable, Sendable {
  // One or none: an array is a box that Swift itself copies on write.
  @usableFromInline var box: [Content] = []

  @usableFromInline init() {}

  /// Whether there is nothing.
  @inlinable var isNothing: Bool { box.isEmpty }

  /// What there is; to be read only where there is something.
  @inlinable var content: Content {
    _read { yield box[0] }
    _modify {
      if box.isEmpty { box.append(Content()) }
      yield &box[0]
    }
  }

  /// Lets a content that says nothing go.
  @inlinable
  mutating func settle() {
    if box[0] == Content() { box = [] }
  }
}
