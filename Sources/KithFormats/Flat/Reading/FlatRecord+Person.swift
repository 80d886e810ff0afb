import KithModel
import KithText

/// What is known of somebody besides how to reach them.
extension FlatRecord {
  mutating func take(personal cell: String, _ kind: PersonalInformation.Kind) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.personalInfo.append(
        PersonalInformation(id: id(contact.personalInfo), kind: kind, value: value))
    }
  }

  mutating func take(photos cell: String) {
    Self.forEachValue(in: cell, where: holdsLists) { value in
      contact.media.append(Resource(id: id(contact.media), uri: value, kind: .photo))
    }
  }

  mutating func take(pronouns cell: String) {
    var speakToAs = contact.speakToAs ?? SpeakToAs()
    Self.forEachValue(in: cell, where: holdsLists) { value in
      speakToAs.pronouns.append(Pronouns(id: id(speakToAs.pronouns), pronouns: value))
    }
    contact.speakToAs = speakToAs
  }

  /// Takes how many messages and invitations went one way.
  mutating func take(count cell: String, as field: FlatField, _ heading: String) {
    guard let count = Int(cell), count >= 0 else { return keep(cell, heading) }
    if field == .sent { sent = count } else { received = count }
  }

  /// Takes jobs of before.
  mutating func take(former cell: String, _ heading: String) {
    Self.forEachValue(in: cell, where: holdsLists) { text in
      if let job = FormerJobText.job(of: text) {
        contact.former.append(job)
      } else {
        keep(text, heading)
      }
    }
  }

  /// Takes values that say themselves what they are.
  mutating func take(pairs cell: String, as field: FlatField, _ heading: String) {
    Self.forEachValue(in: cell, where: holdsLists) { text in
      let (word, value) = FlatPair.parse(text)
      switch field {
      case .relations:
        let words = word?.split(separator: ",").map { String($0.trimmingWhitespace()) } ?? []
        contact.relatedTo.append(Relation(to: value, relation: StringSet(words)))
      case .dates: take(date: value, Anniversary.Kind(rawValue: word ?? ""), heading)
      case .calendars:
        let kind = word.map { Resource.Kind(rawValue: $0) }
        contact.calendars.append(Resource(id: id(contact.calendars), uri: value, kind: kind))
      default: take(profile: value, at: word ?? "")
      }
    }
  }
}
