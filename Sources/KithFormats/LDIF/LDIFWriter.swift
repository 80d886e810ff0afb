import KithModel
import KithText

/// Writes entries of Thunderbird's schema, which other programs read as inetOrgPerson.
struct LDIFWriter: ContactWriter {
  /// The label of a link that is a LinkedIn profile.
  static let linkedIn = "LinkedIn"

  /// The names of the entries so far: a directory has one entry of a name.
  private var names: Set<StableHash.Key> = []
  /// The number that was last put to a name.
  private var numbers: [StableHash.Key: Int] = [:]

  mutating func begin(_ output: inout [UInt8]) { output += "version: 1\n".utf8 }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    var attributes = LDIFOutput()
    LDIFComposition.write(contact, to: &attributes, &ledger)
    let isNamed = contact.columns.contains { $0.heading == "dn" }
    guard !attributes.bytes.isEmpty || isNamed else { return ledger.leaveOutEmpty() }
    var lines = LDIFOutput()
    let name = Self.name(of: contact)
    let (own, number) = unused(name)
    lines.line("dn", own)
    for name in Self.classes(of: contact) { lines.line("objectclass", name) }
    lines.bytes += attributes.bytes
    if let number {
      lines.line(Self.numbering, String(number))
      ledger.lose("names that other entries have")
    }
    output.append(ASCII.lineFeed)
    output += lines.bytes
    return true
  }

  /// The name, or where an entry has it already one with a number in its first part.
  private mutating func unused(_ name: String) -> (name: String, number: Int?) {
    let key = Self.key(name)
    guard !names.insert(key).inserted else { return (name, nil) }
    while true {
      let number = (numbers[key] ?? 1) + 1
      numbers[key] = number
      let own = LDIFName.numbered(name, "\(Self.numbering)=\(number)")
      if names.insert(Self.key(own)).inserted { return (own, number) }
    }
  }

  private static func key(_ name: String) -> StableHash.Key {
    StableHash.Key(LDIFName(name).compared)
  }

  /// What a second entry of a name is told apart by; what is in a name has to be in the entry, too.
  private static let numbering = "uid"

  /// The name that was read, else one of name and e-mail, as Thunderbird makes it.
  private static func name(of contact: Contact) -> String {
    if let own = contact.columns.first(where: { $0.heading == "dn" }) { return own.value }
    let shown = contact.name?.display ?? contact.organizations.first?.name
    let own = contact.uid.flatMap { UIDMinting.isMinted($0) ? nil : $0 }
    let parts = [
      shown.map { LDIFName.part("cn", $0) },
      contact.emails.first.map { LDIFName.part("mail", $0.address) },
    ].compactMap(\.self)
    guard parts.isEmpty else { return parts.joined(separator: ",") }
    let phone = contact.phones.first.map { FlatRecord.number(in: $0.number) }
    // A minted uid would be another the next time.
    return LDIFName.part("cn", phone ?? own ?? contact.shownName ?? "?")
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
