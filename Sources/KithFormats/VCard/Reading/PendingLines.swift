import KithModel

/// Lines that say something of another line, and wait until all lines of the card are read.
struct PendingLines {
  /// How to pronounce a part of the name.
  struct Phonetic {
    let kind: NameComponent.Kind
    let text: String
    let line: ContentLine
  }

  /// X-ABLabel and the like.
  var labels: [ContentLine] = []
  /// X-PHONETIC-FIRST-NAME and the like.
  var phonetics: [Phonetic] = []
  /// TITLE and ROLE in a group, by their place in the contact.
  var titles: [(index: Int, group: String)] = []
  /// GEO and TZ as lines of their own.
  var places: [Place] = []
  /// LABEL as a line of its own (2.1 and 3.0).
  var addressLabels: [ContentLine] = []
  /// X-ABADR, Apple's country code of an address.
  var countryCodes: [ContentLine] = []
  /// X-ABDATE.
  var dates: [ContentLine] = []
  /// BIRTHPLACE and DEATHPLACE.
  var lifePlaces: [(kind: Anniversary.Kind, line: ContentLine)] = []

  /// JSPROP: members of the Card that vCard has no property for.
  var members: [ContentLine] = []

  /// Whether nothing waits.
  var isEmpty: Bool {
    labels.isEmpty && phonetics.isEmpty && titles.isEmpty && places.isEmpty
      && addressLabels.isEmpty && countryCodes.isEmpty && dates.isEmpty && lifePlaces.isEmpty
      && members.isEmpty
  }

  /// A position or time zone on a line of its own.
  struct Place {
    var coordinates: String?
    var timeZone: String?
    let line: ContentLine
  }
}
