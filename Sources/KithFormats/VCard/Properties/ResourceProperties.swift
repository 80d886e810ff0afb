import KithModel

/// What stands at a URI: PHOTO, LOGO, SOUND, URL, KEY, SOURCE, CALURI and their like
/// (RFC 6350 sections 6.1.3, 6.2.4, 6.6.3, 6.7.5 to 6.9, RFC 8605, RFC 6715).
enum ResourceProperties {
  /// A property, the map its values go to, and their kind there.
  struct Mapping: Sendable {
    let name: String
    let map: ResourceMap
    let kind: Resource.Kind?
    let item: @Sendable (Int) -> GroupedItem
  }

  static let mappings: [Mapping] = [
    Mapping(name: "PHOTO", map: .media, kind: .photo, item: { .media($0) }),
    Mapping(name: "LOGO", map: .media, kind: .logo, item: { .media($0) }),
    Mapping(name: "SOUND", map: .media, kind: .sound, item: { .media($0) }),
    Mapping(name: "URL", map: .links, kind: nil, item: { .link($0) }),
    Mapping(name: "CONTACT-URI", map: .links, kind: .contact, item: { .link($0) }),
    Mapping(name: "KEY", map: .cryptoKeys, kind: nil, item: { .cryptoKey($0) }),
    Mapping(name: "SOURCE", map: .directories, kind: .entry, item: { .directory($0) }),
    Mapping(name: "ORG-DIRECTORY", map: .directories, kind: .directory, item: { .directory($0) }),
    Mapping(name: "CALURI", map: .calendars, kind: .calendar, item: { .calendar($0) }),
    Mapping(name: "FBURL", map: .calendars, kind: .freeBusy, item: { .calendar($0) }),
  ]

  static let family = PropertyFamily(
    readers: mappings.map { mapping in (mapping.name, { read($0, mapping, &$1) }) } + [
      ("CALADRURI", readSchedulingAddress)
    ],
    write: ResourceWriting.write)

  private static func read(
    _ line: ContentLine, _ mapping: Mapping, _ card: inout CardBuilder
  ) -> Bool {
    if mapping.kind == .sound, line.isSpokenName {
      return NameProperties.readSpokenName(line, &card)
    }
    var usage = line.usage(consuming: [.mediaType, .index])
    guard let uri = uri(line, mapping, &usage, &card) else { return false }
    let count = card.contact[mapping.map].count
    var resource = Resource(id: card.id(usage, after: count), uri: uri, kind: mapping.kind)
    resource.mediaType = line.parameter(.mediaType)
    if mapping.map == .directories { resource.listAs = line.parameter(.index).flatMap { Int($0) } }
    resource.contexts = usage.contexts
    resource.pref = usage.pref
    resource.label = usage.label
    resource.extensions = usage.extensions
    card.remember(mapping.item(count), of: line)
    card.contact[mapping.map].append(resource)
    return true
  }

  /// The URI of the value, made of base64 where it is that; `nil` for text that is neither.
  private static func uri(
    _ line: ContentLine, _ mapping: Mapping, _ usage: inout Usage, _ card: inout CardBuilder
  ) -> String? {
    guard mapping.map == .media || mapping.map == .cryptoKeys else { return line.uri }
    let value = line.bytes[line.value]
    if line.encoding != .base64, URIText.hasScheme(value) { return line.uri }
    // The key or picture by its text, a file name or, in SOUND, how the name is spelled in kana.
    guard line.encoding == .base64 else { return nil }
    guard let base64 = Base64Text.tidied(value) else {
      card.warn(
        "vcard.bad-base64", "the value of \(mapping.name) is not base64",
        done: "kept as it stands", line: line.number)
      return nil
    }
    if base64.wasRepaired {
      card.warn(
        "vcard.base64-padding", "the base64 of \(mapping.name) is padded wrongly",
        done: "padding mended", line: line.number)
    }
    let type = MediaType.take(from: &usage.extensions, mapping.kind, base64.text)
    var text = Array("data:\(type);base64,".utf8)
    text += base64.text
    return String(decoding: text, as: UTF8.self)
  }

  private static func readSchedulingAddress(
    _ line: ContentLine, _ card: inout CardBuilder
  ) -> Bool {
    let usage = line.usage()
    let count = card.contact.schedulingAddresses.count
    var address = SchedulingAddress(id: card.id(usage, after: count), uri: line.uri)
    address.contexts = usage.contexts
    address.pref = usage.pref
    address.label = usage.label
    address.extensions = usage.extensions
    card.remember(.schedulingAddress(count), of: line)
    card.contact.schedulingAddresses.append(address)
    return true
  }
}

extension ContentLine {
  /// Whether a SOUND is the spoken name of IrMC, which is text.
  fileprivate var isSpokenName: Bool {
    encoding != .base64
      && parameters.contains { $0.name == .type && bytes[$0.value].equalsIgnoringCase("X-IRMC-N") }
  }
}
