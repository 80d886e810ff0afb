import KithModel

extension Contact: JSONObject {
  static let gatherers: Set<String> = [
    "nicknames", "organizations", "titles", "emails", "onlineServices", "phones",
    "preferredLanguages", "calendars", "schedulingAddresses", "addresses", "cryptoKeys",
    "directories", "links", "media", "anniversaries", "notes", "personalInfo", "relatedTo",
    "keywords", "members",
  ]

  /// The members that are not written among the others: before them, or behind the extensions.
  static let writtenApart: Set<String> = [
    "@type", "version", "uid", "kith:sources", "kith:columns", "kith:vcard", "kith:changes",
    "kith:merges", "kith:records",
  ]

  mutating func take(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool {
    if try takeMetadata(member, from: &json) { return true }
    switch member {
    case "name": self.name = try json.object(Name())
    case "nicknames": try json.map(into: &nicknames)
    case "organizations": try json.map(into: &organizations)
    case "speakToAs": speakToAs = try json.object(SpeakToAs())
    case "titles": try json.map(into: &titles)
    case "emails": try json.map(into: &emails)
    case "onlineServices": try json.map(into: &onlineServices)
    case "phones": try json.map(into: &phones)
    case "preferredLanguages": try json.map(into: &preferredLanguages)
    case "calendars": try json.map(into: &calendars)
    case "schedulingAddresses": try json.map(into: &schedulingAddresses)
    case "addresses": try json.map(into: &addresses)
    case "cryptoKeys": try json.map(into: &cryptoKeys)
    case "directories": try json.map(into: &directories)
    case "links": try json.map(into: &links)
    case "media": try json.map(into: &media)
    case "localizations": localizations = try json.localizations()
    case "anniversaries": try json.map(into: &anniversaries)
    case "keywords": keywords.formUnion(try json.stringSet())
    case "notes": try json.map(into: &notes)
    case "personalInfo": try json.map(into: &personalInfo)
    default: return try takeExtension(member, from: &json)
    }
    return true
  }

  private mutating func takeMetadata(
    _ member: String, from json: inout JSONParser
  ) throws(JSONError) -> Bool {
    switch member {
    case "@type":
      guard try json.string() == "Card" else { throw .type("Card") }
    // Cards of version 2.0 (RFC 9982) differ only in that the uid is optional; they are written as 1.0.
    case "version": _ = try json.string()
    // An empty uid names nobody, and would be that of everybody who has one.
    case "uid": if case let text = try json.string(), !text.isEmpty { uid = text }
    case "kind": kind = try json.token()
    case "created": created = try json.moment()
    case "updated": updated = try json.moment()
    case "language": language = try json.string()
    case "prodId": prodId = try json.string()
    case "members": members.formUnion(try json.stringSet())
    case "relatedTo": try json.map(into: &relatedTo)
    default: return false
    }
    return true
  }

  private mutating func takeExtension(
    _ member: String, from json: inout JSONParser
  ) throws(JSONError) -> Bool {
    switch member {
    case "vCardProps": vCardProps = try json.vCardProperties()
    case "kith:sources": sources = try json.list(Source(format: "", file: "", record: 0))
    case "kith:columns": columns = try json.columns()
    case "kith:vcard": vcard = try json.object(VCardOrigin(version: ""))
    case "kith:changes": changes = try json.list(Change(at: "", was: "", rule: ""))
    case "kith:merges":
      merges = try json.list(Merge(uid: "", with: "", matchWeight: 0, matchProbability: 0))
    case "kith:records": records = try json.list(MergedRecord())
    default: return false
    }
    return true
  }

  /// Writes all but `uid`, which the Card's hash must not cover, and `@type`, which stands before it.
  func writeMembers(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("created", created)
    json.member("updated", updated)
    json.member("language", language)
    json.member("prodId", prodId)
    json.member("members", members)
    json.map("relatedTo", relatedTo)
    json.object("name", name)
    json.map("nicknames", nicknames)
    json.map("organizations", organizations)
    json.object("speakToAs", speakToAs)
    json.map("titles", titles)
    json.map("emails", emails)
    json.map("onlineServices", onlineServices)
    json.map("phones", phones)
    json.map("preferredLanguages", preferredLanguages)
    json.map("calendars", calendars)
    json.map("schedulingAddresses", schedulingAddresses)
    json.map("addresses", addresses)
    json.map("cryptoKeys", cryptoKeys)
    json.map("directories", directories)
    json.map("links", links)
    json.map("media", media)
    json.localizations(localizations)
    json.map("anniversaries", anniversaries)
    json.member("keywords", keywords)
    json.map("notes", notes)
    json.map("personalInfo", personalInfo)
    json.vCardProperties(vCardProps)
  }

  /// Writes the members that are Kith's own.
  private func writeProvenance(to json: inout JSONWriter) {
    json.list("kith:sources", sources)
    json.columns(columns)
    json.object("kith:vcard", vcard)
    json.list("kith:changes", changes)
    json.list("kith:merges", merges)
    json.list("kith:records", records)
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
