/// What a file of LinkedIn's archive holds, told by its headings: names lie (`guide_messages.csv` has none).
enum LinkedInFile: Hashable {
  /// The connections.
  case connections
  /// Address books that were uploaded.
  case contacts
  /// Invitations, from and to the owner.
  case invitations
  /// Messages.
  case messages
  /// People of whom something is said: notes, recommendations, endorsements.
  case remarks
  /// The owner's profile.
  case profile
  /// The owner's own addresses and numbers.
  case own

  /// The file whose records are of a dialect; `nil` for other tables.
  init?(dialect: String) {
    switch dialect {
    case Dialect.linkedIn.name: self = .connections
    case Dialect.linkedInContacts.name: self = .contacts
    case Dialect.linkedInInvitations.name: self = .invitations
    case Dialect.linkedInMessages.name: self = .messages
    case Dialect.linkedInNotes.name, Dialect.linkedInRecommendations.name,
      Dialect.linkedInEndorsementsReceived.name:
      self = .remarks
    case Dialect.linkedInProfile.name: self = .profile
    case Dialect.linkedInOwnPhones.name, Dialect.linkedInOwnEmails.name: self = .own
    default: return nil
    }
  }
}
