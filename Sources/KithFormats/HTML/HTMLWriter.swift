import KithModel

/// Writes a page of h-cards that are hCards too, for readers of either age.
struct HTMLWriter: ContactWriter {
  private static let held: Set<String> = [
    "name/components", "nicknames", "organizations", "titles", "emails", "phones", "addresses",
    "links",
    "media", "anniversaries", "keywords", "notes", "updated", "kind", "onlineServices",
  ]

  static let losses = MemberCounts.losses(
    holding: held,
    besides: [
      .nothingFits,
      Loss("addresses", "positions, and parts that hCard has no class for"),
      Loss("anniversaries", "birth and wedding only, with month and day"),
      Loss("kind", "an organisation whose name is not its employer's"),
      Loss(
        "links", "addresses that run something; media types, and labels of those that are no links"),
      Loss("media", "addresses that run something, data that is no image"),
      Loss(
        "onlineServices", "users without an address, and the service of those that are no links"),
      .controlCharacters,
      Loss("titles/organizationId", "which title belongs to which of several organisations"),
    ])

  func begin(_ output: inout [UInt8]) {
    output +=
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Contacts</title></head>
      <body>

      """.utf8
  }

  func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) -> Bool {
    var card = HTMLCardOutput()
    card.write(contact, &losses)
    MemberCounts.add(contact, holding: Self.held, to: &losses)
    losses.add(Loss.controlCharacters.field, contact.shownTexts.count { !HTMLText.holds($0) })
    guard !card.isEmpty else { return losses.leaveOutEmpty() }
    output += card.bytes
    return true
  }

  func finish(_ output: inout [UInt8]) { output += "</body>\n</html>\n".utf8 }
}
