/// The files of LinkedIn's archive beside the list of connections.
extension CSVDialect {
  /// `Contacts.csv` and `ImportedContacts.csv`: address books that were uploaded.
  static let linkedInContacts = CSVDialect(
    name: "linkedin-contacts", marks: [["firstname", "emails", "phonenumbers"]],
    headings: ["title": "org.title", "location": "column", "profiles": "url.linkedin"])

  /// `Invitations.csv`: who asked whom; the profiles are there since late 2023.
  static let linkedInInvitations = CSVDialect(
    name: "linkedin-invitations", marks: [["from", "to", "sent at", "direction"]],
    needsOwner: true)

  /// `messages.csv`, of which columns come and go; the profiles are there since mid-2023.
  static let linkedInMessages = CSVDialect(
    name: "linkedin-messages", marks: [["from", "to", "date", "subject", "content", "folder"]],
    needsOwner: true)

  /// `Notes.csv`, since 2026: what the owner noted about connections.
  static let linkedInNotes = CSVDialect(
    name: "linkedin-notes", marks: [["connection profile url", "note"]],
    headings: [
      "connection first name": "name.given", "connection last name": "name.family",
      "connection profile url": "url.linkedin", "created on": "column", "edited on": "column",
    ])

  /// `Recommendations_Received.csv` and `Recommendations_Given.csv`.
  static let linkedInRecommendations = CSVDialect(
    name: "linkedin-recommendations",
    marks: [["first name", "last name", "text", "creation date", "status"]],
    headings: ["creation date": "interaction.date"])

  /// `Endorsement_Received_Info.csv`: who vouches for the owner's skills.
  static let linkedInEndorsementsReceived = CSVDialect(
    name: "linkedin-endorsements", marks: [["endorser first name", "skill name"]],
    headings: [
      "endorser first name": "name.given", "endorser last name": "name.family",
      "endorser public url": "url.linkedin", "endorsement date": "interaction.date",
    ])

  /// `Endorsement_Given_Info.csv`: whose skills the owner vouches for, so that they are theirs.
  static let linkedInEndorsementsGiven = CSVDialect(
    name: "linkedin-endorsements", marks: [["endorsee first name", "skill name"]],
    headings: [
      "endorsee first name": "name.given", "endorsee last name": "name.family",
      "endorsee public url": "url.linkedin", "endorsement date": "interaction.date",
      "skill name": "expertise",
    ])

  /// `Profile.csv`: the owner.
  static let linkedInProfile = CSVDialect(
    name: "linkedin-profile", marks: [["first name", "last name", "headline", "summary"]])

  /// `PhoneNumbers.csv` and `Whatsapp Phone Numbers.csv`: the owner's.
  static let linkedInOwnPhones = CSVDialect(
    name: "linkedin-own-phones",
    marks: [["extension", "number", "type"], ["extension", "number", "is whatsapp number"]])

  /// `Email Addresses.csv`: the owner's.
  static let linkedInOwnEmails = CSVDialect(
    name: "linkedin-own-emails", marks: [["email address", "confirmed", "primary", "updated on"]])
}
