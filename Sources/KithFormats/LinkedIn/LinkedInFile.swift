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
    case CSVDialect.linkedIn.name: self = .connections
    case CSVDialect.linkedInContacts.name: self = .contacts
    case CSVDialect.linkedInInvitations.name: self = .invitations
    case CSVDialect.linkedInMessages.name: self = .messages
    case CSVDialect.linkedInNotes.name, CSVDialect.linkedInRecommendations.name,
      CSVDialect.linkedInEndorsementsReceived.name:
      self = .remarks
    case CSVDialect.linkedInProfile.name: self = .profile
    case CSVDialect.linkedInOwnPhones.name, CSVDialect.linkedInOwnEmails.name: self = .own
    default: return nil
    }
  }
}
