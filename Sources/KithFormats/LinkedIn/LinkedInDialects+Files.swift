/// The files of LinkedIn's archive beside the list of connections.
extension Dialect {
  /// The tables of LinkedIn, the surest marks first.
  static let ofLinkedIn: [Dialect] = [
    .linkedIn, .linkedInContacts, .linkedInInvitations, .linkedInMessages, .linkedInNotes,
    .linkedInRecommendations, .linkedInEndorsementsReceived, .linkedInEndorsementsGiven,
    .linkedInProfile, .linkedInOwnPhones, .linkedInOwnEmails,
  ]

  /// `Contacts.csv` and `ImportedContacts.csv`: address books that were uploaded.
  static let linkedInContacts = Dialect(
    name: "linkedin-contacts", marks: [["firstname", "emails", "phonenumbers"]],
    headings: ["title": .title, "location": .column, "profiles": .linkedInProfile])

  /// `Invitations.csv`: who asked whom; the profiles are there since late 2023.
  static let linkedInInvitations = Dialect(
    name: "linkedin-invitations", marks: [["from", "to", "sent at", "direction"]],
    needsOwner: true)

  /// `messages.csv`, of which columns come and go; the profiles are there since mid-2023.
  static let linkedInMessages = Dialect(
    name: "linkedin-messages", marks: [["from", "to", "date", "subject", "content", "folder"]],
    needsOwner: true)

  /// `Notes.csv`, since 2026: what the owner noted about connections.
  static let linkedInNotes = Dialect(
    name: "linkedin-notes", marks: [["connection profile url", "note"]],
    headings: [
      "connection first name": .name(.given), "connection last name": .name(.family),
      "connection profile url": .linkedInProfile, "created on": .column, "edited on": .column,
    ])

  /// `Recommendations_Received.csv` and `Recommendations_Given.csv`.
  static let linkedInRecommendations = Dialect(
    name: "linkedin-recommendations",
    marks: [["first name", "last name", "text", "creation date", "status"]],
    headings: ["creation date": .lastContact])

  /// `Endorsement_Received_Info.csv`: who vouches for the owner's skills.
  static let linkedInEndorsementsReceived = Dialect(
    name: "linkedin-endorsements", marks: [["endorser first name", "skill name"]],
    headings: [
      "endorser first name": .name(.given), "endorser last name": .name(.family),
      "endorser public url": .linkedInProfile, "endorsement date": .lastContact,
    ])

  /// `Endorsement_Given_Info.csv`: whose skills the owner vouches for, so that they are theirs.
  static let linkedInEndorsementsGiven = Dialect(
    name: "linkedin-endorsements", marks: [["endorsee first name", "skill name"]],
    headings: [
      "endorsee first name": .name(.given), "endorsee last name": .name(.family),
      "endorsee public url": .linkedInProfile, "endorsement date": .lastContact,
      "skill name": .expertise,
    ])

  /// `Profile.csv`: the owner.
  static let linkedInProfile = Dialect(
    name: "linkedin-profile", marks: [["first name", "last name", "headline", "summary"]])

  /// `PhoneNumbers.csv` and `Whatsapp Phone Numbers.csv`: the owner's.
  static let linkedInOwnPhones = Dialect(
    name: "linkedin-own-phones",
    marks: [["extension", "number", "type"], ["extension", "number", "is whatsapp number"]])

  /// `Email Addresses.csv`: the owner's.
  static let linkedInOwnEmails = Dialect(
    name: "linkedin-own-emails", marks: [["email address", "confirmed", "primary", "updated on"]])
}
