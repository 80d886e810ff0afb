import KithModel
import KithText

/// Makes a contact of an entry.
struct LDIFContact {
  /// A line that could not be taken as what it says.
  struct Problem {
    let slug: String
    let what: String
    let done: String
    let line: Int
  }

  private(set) var problems: [Problem] = []
  private let entry: LDIFEntry
  private var row = FlatRecord(holdsLists: false)
  private var fullNames: [(heading: String, text: String)] = []
  private var dn: LDIFName?
  private var additions = Contact()
  /// The values of all attributes but the entry's name.
  private var texts: Set<String> = []
  /// The attributes that have a value in no language.
  private let plainNames: Set<String>

  init(_ entry: LDIFEntry) {
    self.entry = entry
    plainNames = Set(entry.lines.lazy.filter(\.options.isEmpty).map(\.name))
  }

  /// The contact.
  mutating func contact(_ source: Source) -> Contact {
    row.begin()
    row.hasKind = entry.lines.contains { $0.name == "objectclass" }
    for line in entry.lines { take(line) }
    for text in entry.remains { row.keep(text, "") }
    takeFromOwnName()
    takeNames()
    takeOwnName()
    var contact = row.finish(source)
    for problem in row.problems {
      problems.append(
        Problem(
          slug: problem.ldifSlug, what: problem.what, done: "kept as text", line: entry.firstLine))
    }
    if let cell = row.ambiguousDate {
      problems.append(
        Problem(
          slug: "ldif.ambiguous-date", what: AmbiguousDate(cell).what,
          done: "read with \(AmbiguousDate.guess)", line: entry.firstLine))
    }
    contact.links += additions.links.enumerated().map { index, link in
      var link = link
      link.id = MapID.number(contact.links.count + index + 1)
      return link
    }
    contact.onlineServices += additions.onlineServices.enumerated().map { index, service in
      var service = service
      service.id = MapID.number(contact.onlineServices.count + index + 1)
      return service
    }
    contact.media = additions.media
    contact.cryptoKeys = additions.cryptoKeys
    contact.members = additions.members
    contact.preferredLanguages = additions.preferredLanguages
    contact.updated = additions.updated
    contact.created = additions.created
    contact.uid = additions.uid
    if entry.isGroup {
      contact.kind = .group
    } else if entry.isOrganization {
      contact.kind = .org
    }
    // What is no person has no given name.
    if contact.kind != nil, let full = contact.name?.full { contact.name = Name(full: full) }
    return contact
  }

  // MARK: Lines

  private mutating func take(_ line: LDIFLine) {
    switch line.form {
    case .url:
      // What stands elsewhere is not fetched: a file must not make Kith open others, or call a server.
      let text = String(decoding: line.value, as: UTF8.self)
      row.keep("< \(text)", line.description)
      problems.append(
        Problem(
          slug: "ldif.url",
          what: "the value of '\(line.description)' is elsewhere, at '\(TerminalText.short(text))'",
          done: "not fetched, the address kept", line: line.number))
    case .base64:
      guard let bytes = Base64.decode(line.value) else {
        row.keep(String(decoding: line.value, as: UTF8.self), line.description)
        problems.append(
          Problem(
            slug: "ldif.bad-base64", what: "the value of '\(line.description)' is no base64",
            done: "kept as text", line: line.number))
        return
      }
      take(line, bytes)
    case .text: take(line, Array(line.value))
    }
  }

  private mutating func take(_ line: LDIFLine, _ bytes: [UInt8]) {
    if let kind = LDIFBinary.kind(of: line.name), !bytes.isEmpty {
      return LDIFBinary.add(bytes, kind, to: &additions)
    }
    guard UTF8Repair.isValid(bytes) else {
      row.keep(Base64.encode(bytes), "\(line.description):")
      if !line.options.contains("binary") {
        problems.append(
          Problem(
            slug: "ldif.no-text", what: "the value of '\(line.description)' is not UTF-8",
            done: "kept as base64", line: line.number))
      }
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if line.name != "dn" { texts.insert(text) }
    if !text.isEmpty { take(line, text) }
  }

  private mutating func take(_ line: LDIFLine, _ text: String) {
    // Another language is not another value; it stands for the value where there is no other.
    if line.options.contains(where: { $0.hasPrefix("lang-") }),
      plainNames.contains(line.name)
    {
      return row.keep(text, line.description)
    }
    switch line.name {
    case "dn": dn = LDIFName(text)
    case "cn", "commonname", "displayname": fullNames.append((line.description, text))
    case "labeleduri": takeLabeled(text)
    case "preferredlanguage": takeLanguages(text)
    case "entryuuid": additions.uid = "urn:uuid:\(text.lowercased())"
    case "modifytimestamp", "whenchanged": takeMoment(text, line, \.updated)
    case "createtimestamp", "whencreated": takeMoment(text, line, \.created)
    case let name where LDIFSchema.members.contains(name):
      additions.members.insert(LDIFName(text).member)
    case let name where LDIFSchema.structural.contains(name): break
    case "postaladdress", "homepostaladdress":
      // RFC 4517 section 3.3.28: lines are parted by `$`.
      take(
        text.split(separator: "$").map { String($0.trimmingWhitespace()) }
          .filter { !$0.isEmpty }.joined(separator: "\n"),
        line)
    default: take(text, line)
    }
  }

  private mutating func take(_ text: String, _ line: LDIFLine) {
    if let field = LDIFSchema.field(line.name) {
      row.take(text, as: field, heading: line.description)
    } else {
      row.keep(text, line.description)
    }
  }

  /// `https://ada.example My page` (RFC 2079).
  private mutating func takeLabeled(_ text: String) {
    let uri = String(text.prefix { $0 != " " })
    let label = String(text.dropFirst(uri.count).trimmingWhitespace())
    if label == LDIFWriter.linkedIn {
      additions.onlineServices.append(OnlineService(id: "", service: label, uri: uri))
      return
    }
    var link = Resource(id: "", uri: uri)
    if !label.isEmpty { link.label = label }
    additions.links.append(link)
  }

  /// `fr, en-gb;q=0.8`: written as in HTTP (RFC 2798 section 2.7), the best first.
  private mutating func takeLanguages(_ text: String) {
    let languages = text.split(separator: ",").compactMap { $0.split(separator: ";").first }
    for (index, language) in languages.enumerated() {
      var preference = LanguagePreference(
        id: MapID.number(additions.preferredLanguages.count + 1),
        language: String(language.trimmingWhitespace()))
      if languages.count > 1 { preference.pref = index + 1 }
      additions.preferredLanguages.append(preference)
    }
  }

  private mutating func takeMoment(
    _ text: String, _ line: LDIFLine, _ member: WritableKeyPath<Contact, UTCDateTime?>
  ) {
    // Thunderbird writes 0 for never.
    guard text != "0" else { return }
    if let moment = LDIFMoment.moment(text) {
      additions[keyPath: member] = moment
    } else {
      row.keep(text, line.description)
    }
  }

  // MARK: Names

  /// Takes what only the entry's name says, as where a search has asked for a few attributes.
  private mutating func takeFromOwnName() {
    guard let dn else { return }
    if fullNames.isEmpty, let name = dn.commonName, isOfPerson(name) {
      fullNames.append(("dn", name))
      texts.insert(name)
    }
    guard !dn.hasSeveralInOne else { return }
    for part in dn.parts
    where part.name == "mail" && !part.value.isEmpty && !texts.contains(part.value) {
      row.take(part.value, as: .email(.none), heading: "dn")
      texts.insert(part.value)
    }
  }

  /// Whether the name is that of somebody, and not what stands there for want of one.
  private func isOfPerson(_ name: String) -> Bool {
    !texts.contains(name) && name != "?" && !name.contains(byte: ASCII.colon)
  }

  /// The name to show is the name; a second one is kept.
  private mutating func takeNames() {
    let shown = fullNames.firstIndex { $0.heading.lowercased().hasPrefix("displayname") } ?? 0
    for (index, name) in fullNames.enumerated() {
      if index == shown {
        row.take(name.text, as: .name(.full), heading: name.heading)
      } else if name.text != fullNames[shown].text {
        row.keep(name.text, name.heading)
      }
    }
  }

  /// Keeps the entry's name where it says more than the attributes do, as in a directory.
  private mutating func takeOwnName() {
    guard let dn else { return }
    let isKnown = dn.parts.allSatisfy { part in
      ["cn", "mail"].contains(part.name) && texts.contains(part.value)
    }
    if !isKnown || dn.hasSeveralInOne { row.keep(dn.text, "dn") }
  }
}

extension FlatRecord.Problem {
  /// The problem's slug under the name of this format.
  fileprivate var ldifSlug: String { "ldif." + (slug.split(separator: ".").last ?? "") }
}
