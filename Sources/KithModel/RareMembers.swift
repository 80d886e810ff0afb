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
  @usableFromInline var changes: [Change] = []
  @usableFromInline var merges: [Merge] = []
  @usableFromInline var records: [MergedRecord] = []

  @usableFromInline init() {}
}
