import KithText

/// The lines of one entry.
struct LDIFEntry {
  private(set) var lines: [LDIFLine] = []
  /// Lines that could not be understood.
  private(set) var remains: [String] = []
  private(set) var firstLine = 0

  /// Whether nothing has been added.
  var isEmpty: Bool { lines.isEmpty && remains.isEmpty }

  mutating func add(_ line: LDIFLine) {
    if isEmpty { firstLine = line.number }
    lines.append(line)
  }

  /// Keeps a line that is none.
  mutating func keep(_ text: String, _ number: Int) {
    if isEmpty { firstLine = number }
    remains.append(text)
  }

  /// Whether the entry says which it is.
  var hasName: Bool { lines.contains { $0.name == "dn" } }

  /// The texts of an attribute in small letters.
  private func texts(_ name: String) -> [String] {
    lines.filter { $0.name == name }
      .map { String(decoding: $0.value.trimmingWhitespace(), as: UTF8.self).lowercased() }
  }

  /// What is to be changed, where the entry is a change record; `add` brings a whole entry.
  var change: String? { texts("changetype").first { $0 != "add" } }

  /// The object classes in small letters.
  private var classes: Set<String> { Set(texts("objectclass")) }

  /// Whether it is a list of people.
  var isGroup: Bool {
    !classes.isDisjoint(with: Self.groups)
      || lines.contains { LDIFSchema.members.contains($0.name) }
  }

  /// Whether it is an organisation and no person.
  var isOrganization: Bool {
    classes.contains("organization") && classes.isDisjoint(with: ["person", "dcobject"])
  }

  /// Whether it is of a person, list or organisation, and not a branch of the directory's tree.
  var isContact: Bool {
    if isThing { return false }
    if isGroup || isOrganization { return true }
    if !classes.isDisjoint(with: Self.branches), classes.isDisjoint(with: ["person"]) {
      return lines.contains { $0.name == "mail" }
    }
    return lines.contains { !LDIFSchema.structural.contains($0.name) } || !remains.isEmpty
      || isNamed
  }

  /// Whether its own name is that of somebody: all that a search gives that has asked for other attributes.
  private var isNamed: Bool {
    lines.contains { line in
      guard line.name == "dn", line.form != .url else { return false }
      let bytes = line.form == .base64 ? Base64.decode(line.value) : Array(line.value)
      return bytes.flatMap { LDIFName(String(decoding: $0, as: UTF8.self)).commonName } != nil
    }
  }

  /// Whether it is of a service, a device or another place of the tree (RFC 2307, RFC 4519, RFC 4524).
  private var isThing: Bool {
    // Active Directory calls a computer a person, too.
    if classes.contains("computer") { return true }
    return !classes.isDisjoint(with: Self.things)
      && classes.isDisjoint(with: ["person", "organizationalperson", "inetorgperson", "account"])
      && !lines.contains { $0.name == "mail" }
  }

  private static let things: Set<String> = [
    "ipservice", "ipprotocol", "ipnetwork", "iphost", "oncrpc", "ieee802device", "bootabledevice",
    "device", "referral", "alias", "subentry", "applicationprocess", "applicationentity", "dsa",
    "document", "documentseries", "room", "nismap", "nisobject", "nisnetgroup", "automount",
    "automountmap", "dnszone", "dnsnode", "dnsdomain", "dnsdomain2", "printqueue", "server",
    "printerservice", "printerabstract", "sudorole", "rfc822localpart", "ppolicy", "pwdpolicy",
  ]

  private static let groups: Set<String> = [
    "groupofnames", "groupofuniquenames", "mozillaablist", "group", "distributionlist",
  ]

  private static let branches: Set<String> = [
    "organizationalunit", "dcobject", "domain", "country", "locality", "container",
    "organizationalrole",
  ]
}
