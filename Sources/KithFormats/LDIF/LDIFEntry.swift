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

  private static let groups: Set<String> = [
    "groupofnames", "groupofuniquenames", "mozillaablist", "group", "distributionlist",
  ]

  private static let branches: Set<String> = [
    "organizationalunit", "dcobject", "domain", "country", "locality", "container",
    "organizationalrole",
  ]
}
