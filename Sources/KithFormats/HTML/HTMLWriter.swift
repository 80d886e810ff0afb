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
      Loss("addresses", "positions, and parts that hCard has no class for"),
      Loss("anniversaries", "birth and wedding only, with month and day"),
      Loss("kind", "an organisation whose name is not its employer's"),
      Loss("links", "addresses that run something; labels and media types"),
      Loss("media", "addresses that run something, data that is no image"),
      Loss("onlineServices", "the name of the service, and users without an address"),
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
    guard !MemberCounts.isEmpty(contact, holding: Self.held.contains) else {
      losses.add(MemberCounts.nothing)
      return false
    }
    var card = HTMLCardOutput()
    card.write(contact, &losses)
    output += card.bytes
    MemberCounts.add(contact, holding: Self.held, to: &losses)
    return true
  }

  func finish(_ output: inout [UInt8]) { output += "</body>\n</html>\n".utf8 }
}
