import KithModel

/// Writes entries of Thunderbird's schema, which other programs read as inetOrgPerson.
struct LDIFWriter: ContactWriter {
  /// The label of a link that is a LinkedIn profile.
  static let linkedIn = "LinkedIn"

  mutating func begin(_ output: inout [UInt8]) { output += "version: 1\n".utf8 }

  func write(_ contact: Contact, to output: inout [UInt8], losses: inout LossReport) {
    var lines = LDIFOutput()
    lines.line("dn", Self.name(of: contact))
    for name in Self.classes(of: contact) { lines.line("objectclass", name) }
    LDIFComposition.write(contact, to: &lines, &losses)
    output.append(ASCII.lineFeed)
    output += lines.bytes
  }

  /// The name that was read, else one of name and e-mail, as Thunderbird makes it.
  private static func name(of contact: Contact) -> String {
    if let own = contact.columns.first(where: { $0.heading == "dn" }) { return own.value }
    let shown = contact.name?.display ?? contact.organizations.first?.name
    let parts = [
      shown.map { LDIFName.part("cn", $0) },
      contact.emails.first.map { LDIFName.part("mail", $0.address) },
    ].compactMap(\.self)
    guard parts.isEmpty else { return parts.joined(separator: ",") }
    return LDIFName.part("cn", contact.phones.first?.number ?? contact.uid ?? "?")
  }

  private static func classes(of contact: Contact) -> [String] {
    switch contact.kind {
    case .group: ["top", "groupOfNames"]
    case .org: ["top", "organization", "mozillaAbPersonAlpha"]
    default:
      ["top", "person", "organizationalPerson", "inetOrgPerson", "mozillaAbPersonAlpha"]
    }
  }
}
