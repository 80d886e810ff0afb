import KithCleaning
import KithModel

/// An invitation or a message: who wrote to whom, and when.
struct LinkedInInteraction {
  let from: LinkedInParticipant
  let to: [LinkedInParticipant]
  /// How the recipients' names and profiles disagree, where they do.
  let unpaired: String?
  /// When, as in `kith:sources`.
  let date: String?
  /// Whether it was sent at all.
  let isDraft: Bool
  /// Whether the owner wrote it, where that is told.
  let isOutgoing: Bool?

  /// Reads a record of `Invitations.csv` or `messages.csv`, whose cells all stand under their headings.
  init(_ record: Contact) {
    func cell(_ headings: String...) -> String? {
      record.columns.first { headings.contains(Heading.normalized($0.heading)) }?.value
    }
    from = LinkedInParticipant(
      name: cell("from"), profile: cell("sender profile url", "inviterprofileurl"))
    let recipients = LinkedInRecipients(
      names: cell("to") ?? "", profiles: cell("recipient profile urls", "inviteeprofileurl") ?? "")
    to = recipients.people
    unpaired = recipients.unpaired
    date = cell("date", "sent at").flatMap { DateText.moment($0)?.interactionText }
    let drafts = [cell("is message draft"), cell("is conversation draft")]
    isDraft = drafts.contains { $0?.lowercased() == "yes" || $0?.lowercased() == "true" }
    switch cell("direction")?.uppercased() {
    case "OUTGOING": isOutgoing = true
    case "INCOMING": isOutgoing = false
    default: isOutgoing = nil
    }
  }

  /// The owner's profile, where the direction and the profiles are told.
  var ownerProfile: String? {
    switch isOutgoing {
    case true: from.profile
    case false: to.first?.profile
    case nil: nil
    }
  }
}
