import KithModel
import KithText

/// What cells say that hold several values of a contact.
extension FlatComposition {
  static func property(_ name: String, of contact: Contact) -> String? {
    contact.vCardProps.first { $0.name == name }?.values.first?.stringValue
  }

  static func phonetic(_ kind: NameComponent.Kind, of contact: Contact) -> String? {
    contact.name?.components.first { $0.kind == kind && $0.phonetic != nil }?.phonetic
  }

  static func personal(_ kind: PersonalInformation.Kind, of contact: Contact) -> [String] {
    contact.personalInfo.filter { $0.kind == kind }.map(\.value)
  }

  /// Somebody around the contact, with the words of the relation.
  static func text(of relation: Relation) -> String {
    FlatPair.text(relation.kinds.joined(separator: ", "), relation.target)
  }

  /// The dates that have no column of their own.
  static func otherDates(_ contact: Contact) -> [Anniversary] {
    var others = contact.anniversaries
    for kind in [Anniversary.Kind.birth, .wedding] {
      if let place = others.firstIndex(where: { $0.kind == kind }) { others.remove(at: place) }
    }
    return others
  }

  /// A date with what it is of.
  static func text(of entry: Anniversary) -> String? {
    FlatDate.text(entry.date, .iso).map { FlatPair.text(entry.kind.rawValue, $0) }
  }

  /// The addresses of photos; one that is in the card itself is no text for a cell.
  static func photos(_ contact: Contact) -> [Resource] {
    contact.media.filter { $0.kind == .photo && !$0.uri.hasPrefix("data:") }
  }

  /// A calendar with its kind.
  static func text(of calendar: Resource) -> String {
    FlatPair.text(calendar.kind?.rawValue, calendar.uri)
  }

  /// A profile with its service.
  static func text(of service: OnlineService) -> String? {
    (service.uri ?? service.user).map { FlatPair.text(service.service, $0) }
  }
}
