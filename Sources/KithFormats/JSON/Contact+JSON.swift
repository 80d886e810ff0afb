import KithModel
import KithText

extension Contact: JSONObject {
  static let gatherers = Set(
    ContactMember.allCases.filter { $0.shape == .map || $0.shape == .set }.map(\.cardName))

  /// The members that are not written among the others: before them, or behind the extensions.
  static let writtenApart = Set(
    ["@type", "version"]
      + ContactMember.allCases.filter { $0 == .uid || $0.isOurs }.map(\.cardName))

  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    guard let member = ContactMember(cardMember: member) else {
      return try Self.takeFrame(member, from: &json)
    }
    switch member {
    // An empty uid names nobody, and would be that of everybody who has one.
    case .uid: if case let text = try json.string(), !text.isEmpty { uid = text }
    case .kind: kind = try json.token()
    case .created: created = try json.moment()
    case .updated: updated = try json.moment()
    case .language: language = try json.string()
    case .prodId: prodId = try json.string()
    case .members: members.formUnion(try json.stringSet())
    case .relatedTo: try json.map(into: &relatedTo)
    case .name: self.name = try json.object(Name())
    case .nicknames: try json.map(into: &nicknames)
    case .organizations: try json.map(into: &organizations)
    case .speakToAs: speakToAs = try json.object(SpeakToAs())
    case .titles: try json.map(into: &titles)
    case .emails: try json.map(into: &emails)
    case .onlineServices: try json.map(into: &onlineServices)
    case .phones: try json.map(into: &phones)
    case .preferredLanguages: try json.map(into: &preferredLanguages)
    case .calendars: try json.map(into: &calendars)
    case .schedulingAddresses: try json.map(into: &schedulingAddresses)
    case .addresses: try json.map(into: &addresses)
    case .cryptoKeys: try json.map(into: &cryptoKeys)
    case .directories: try json.map(into: &directories)
    case .links: try json.map(into: &links)
    case .media: try json.map(into: &media)
    case .localizations: localizations = try json.localizations()
    case .anniversaries: try json.map(into: &anniversaries)
    case .keywords: keywords.formUnion(try json.stringSet())
    case .notes: try json.map(into: &notes)
    case .personalInfo: try json.map(into: &personalInfo)
    case .vCardProps: vCardProps = try json.vCardProperties()
    case .extensions: return false
    case .sources: sources = try json.list(Source(format: "", file: "", record: 0))
    case .columns: columns = try json.columns()
    case .vcard: vcard = try json.object(VCardOrigin(version: ""))
    case .former: former = try json.list(FormerJob())
    case .changes: changes = try json.list(Change(at: "", was: "", rule: ""))
    case .merges:
      merges = try json.list(Merge(uid: "", with: "", matchWeight: 0, matchProbability: 0))
    case .records: records = try json.list(MergedRecord())
    }
    return true
  }

  /// Reads what says that an object is a Card.
  private static func takeFrame(
    _ member: String, from json: inout JSONParser
  ) throws(JSONError) -> Bool {
    switch member {
    case "@type":
      guard try json.string() == "Card" else { throw .type("Card") }
    // Cards of version 2.0 (RFC 9982) differ only in that the uid is optional; they are written as 1.0.
    case "version": _ = try json.string()
    default: return false
    }
    return true
  }

  /// Writes all but `uid`, which the Card's hash must not cover, and `@type`, which stands before it.
  func writeMembers(to json: inout JSONWriter) {
    for member in Self.content { write(member, to: &json) }
  }

  /// Writes the members that are Kith's own.
  private func writeProvenance(to json: inout JSONWriter) {
    for member in Self.provenance { write(member, to: &json) }
  }

  private static let content = ContactMember.allCases.filter { $0 != .uid && !$0.isOurs }
  private static let provenance = ContactMember.allCases.filter(\.isOurs)

  /// Writes one member, if there is anything in it.
  private func write(_ member: ContactMember, to json: inout JSONWriter) {
    switch member {
    case .uid: json.member("uid", uid)
    case .kind: json.member("kind", kind)
    case .created: json.member("created", created)
    case .updated: json.member("updated", updated)
    case .language: json.member("language", language)
    case .prodId: json.member("prodId", prodId)
    case .members: json.member("members", members)
    case .relatedTo: json.map("relatedTo", relatedTo)
    case .name: json.object("name", name)
    case .nicknames: json.map("nicknames", nicknames)
    case .organizations: json.map("organizations", organizations)
    case .speakToAs: json.object("speakToAs", speakToAs)
    case .titles: json.map("titles", titles)
    case .emails: json.map("emails", emails)
    case .onlineServices: json.map("onlineServices", onlineServices)
    case .phones: json.map("phones", phones)
    case .preferredLanguages: json.map("preferredLanguages", preferredLanguages)
    case .calendars: json.map("calendars", calendars)
    case .schedulingAddresses: json.map("schedulingAddresses", schedulingAddresses)
    case .addresses: json.map("addresses", addresses)
    case .cryptoKeys: json.map("cryptoKeys", cryptoKeys)
    case .directories: json.map("directories", directories)
    case .links: json.map("links", links)
    case .media: json.map("media", media)
    case .localizations: json.localizations(localizations)
    case .anniversaries: json.map("anniversaries", anniversaries)
    case .keywords: json.member("keywords", keywords)
    case .notes: json.map("notes", notes)
    case .personalInfo: json.map("personalInfo", personalInfo)
    case .vCardProps: json.vCardProperties(vCardProps)
    // They are written behind all members, under names of their own.
    case .extensions: break
    case .sources: json.list("kith:sources", sources)
    case .columns: json.columns(columns)
    case .vcard: json.object("kith:vcard", vcard)
    case .former: json.list("kith:former", former)
    case .changes: json.list("kith:changes", changes)
    case .merges: json.list("kith:merges", merges)
    case .records: json.list("kith:records", records)
    }
  }

  /// Writes what the uid of a card that has none is a hash of.
  func writeContent(to json: inout JSONWriter) {
    let start = json.bytes.count
    writeMembers(to: &json)
    writeExtensions(from: start, to: &json)
  }

  /// Writes the content and, before it, its hash as the uid: the place is kept free and filled afterwards,
  /// so that nothing is written twice.
  private func writeContentAfterItsUID(to json: inout JSONWriter) {
    json.member("uid", UIDMinting.placeholder)
    let place = json.bytes.count - 1 - UIDMinting.placeholder.utf8.count
    let start = json.bytes.count
    writeContent(to: &json)
    guard json.bytes.count > start else {
      json.replace(at: place, with: UIDMinting.uid(for: self))
      return
    }
    // The content is hashed as an object of its own.
    json.bytes[start] = UInt8(ascii: "{")
    json.bytes.append(UInt8(ascii: "}"))
    let uid = UIDMinting.uid(hashing: json.bytes.span.extracting(start...))
    json.bytes.removeLast()
    json.bytes[start] = ASCII.comma
    json.replace(at: place, with: uid)
  }

  /// Writes the contact as a part of a Card, which needs no version of its own.
  func writePart(to json: inout JSONWriter) {
    json.beginObject()
    json.member("uid", uid)
    writeContent(to: &json)
    writeProvenance(to: &json)
    json.endObject()
  }

  /// Writes the contact as a Card.
  func writeCard(to json: inout JSONWriter) {
    json.beginObject()
    json.member("@type", "Card")
    json.member("version", "1.0")
    if uid == nil, let profile = UIDMinting.profileUID(of: self) {
      json.member("uid", profile)
      writeContent(to: &json)
    } else if uid == nil {
      writeContentAfterItsUID(to: &json)
    } else {
      json.member("uid", uid)
      writeContent(to: &json)
    }
    writeProvenance(to: &json)
    json.endObject()
  }
}

extension JSONParser {
  fileprivate mutating func localizations() throws(JSONError) -> [Localization] {
    var localizations: [Localization] = []
    try members { (language, json) throws(JSONError) in
      var patch: [JSONMember] = []
      try json.members { (name, json) throws(JSONError) in
        patch.append(JSONMember(name, try json.value()))
      }
      localizations.append(Localization(language: language, patch: patch))
    }
    return localizations
  }
}

extension JSONWriter {
  fileprivate mutating func localizations(_ localizations: [Localization]) {
    guard !localizations.isEmpty else { return }
    key("localizations")
    beginObject()
    for (language, localization) in zip(MapID.unique(localizations.map(\.language)), localizations)
    {
      key(language)
      value(.object(localization.patch))
    }
    endObject()
  }
}
