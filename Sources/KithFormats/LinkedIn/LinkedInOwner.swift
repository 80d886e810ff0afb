import KithModel

/// Whose archive it is: the one person in it that its owner does not want as a contact.
struct LinkedInOwner {
  /// The name in the profile, in small letters.
  private var name: String?
  /// The name as it is written.
  private(set) var display: String?
  /// The key of the profile's URL.
  private var profile: String?

  /// Whether anything is known of the owner.
  var isKnown: Bool { name != nil || profile != nil }

  /// Takes the name from the owner's profile.
  mutating func take(_ contact: Contact) {
    guard let name = contact.name?.display else { return }
    display = name
    self.name = LinkedInPerson.nameKey(name)
  }

  /// Takes the profile that an invitation says is the owner's.
  mutating func take(profile url: String?) { profile = profile ?? url.flatMap(LinkedInPerson.key) }

  /// Whether a person is the owner.
  ///
  /// Where the profile is not known yet, the name tells, and the profile is learnt.
  mutating func matches(_ person: LinkedInParticipant) -> Bool {
    let key = person.profile.flatMap(LinkedInPerson.key)
    if let profile, let key { return profile == key }
    guard let name, let other = person.name, LinkedInPerson.nameKey(other) == name else {
      return false
    }
    profile = profile ?? key
    return true
  }
}
