import KithModel
import KithText

/// What stands at a URI: PHOTO, LOGO, SOUND, URL, KEY, SOURCE, CALURI and their like
/// (RFC 6350 sections 6.1.3, 6.2.4, 6.6.3, 6.7.5 to 6.9, RFC 8605, RFC 6715).
enum ResourceProperties {
  static func read(
    _ line: ContentLine, _ place: ResourcePlace, _ card: inout CardBuilder
  ) -> Bool {
    if place.kind == .sound, line.isSpokenName {
      return NameProperties.readSpokenName(line, &card)
    }
    let listAs = place.map == .directories ? line.rank(.index) : nil
    var usage = line.usage(consuming: [.mediaType] + (listAs == nil ? [] : [.index]))
    guard let uri = uri(line, place, &usage, &card) else { return false }
    let count = card.contact[place.map].count
    var resource = Resource(id: card.id(usage, after: count), uri: uri, kind: place.kind)
    resource.mediaType = line.parameter(.mediaType)
    resource.listAs = listAs
    resource.adopt(usage)
    card.contact[place.map].append(resource)
    return true
  }

  /// The URI of the value, made of base64 where it is that; `nil` for text that is neither.
  private static func uri(
    _ line: ContentLine, _ place: ResourcePlace, _ usage: inout Usage, _ card: inout CardBuilder
  ) -> String? {
    guard place.map.holdsBytes else { return line.uri }
    let value = line.bytes[line.value]
    if line.encoding != .base64, URIText.hasScheme(value) { return line.uri }
    // The key or picture by its text, a file name or, in SOUND, how the name is spelled in kana.
    guard line.encoding == .base64 else { return nil }
    guard let base64 = Base64Text.tidied(value) else {
      card.warn(
        "vcard.bad-base64", "the value of \(line.propertyName) is not base64",
        done: "kept as it stands", line: line.number)
      return nil
    }
    if base64.wasRepaired {
      card.warn(
        "vcard.base64-padding", "the base64 of \(line.propertyName) is padded wrongly",
        done: "padding mended", line: line.number)
    }
    let type = MediaType.take(from: &usage.extensions, place.kind, base64.text)
    var text = Array("data:\(type);base64,".utf8)
    text += base64.text
    return String(decoding: text, as: UTF8.self)
  }

  static func readSchedulingAddress(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    let count = card.contact.schedulingAddresses.count
    var address = SchedulingAddress(id: card.id(usage, after: count), uri: line.uri)
    address.adopt(usage)
    card.contact.schedulingAddresses.append(address)
    return true
  }
}

extension ContentLine {
  /// Whether a SOUND is how the name is spelled in kana, which telephones of Japan write as text (IrMC).
  var isSpokenName: Bool {
    encoding != .base64
      && parameters.contains { $0.name == .type && bytes[$0.value].equalsIgnoringCase("X-IRMC-N") }
  }
}

extension ContentLine {
  /// Whether the parameters say no more than that the value is how the name is spelled in kana.
  var saysOnlySpokenName: Bool {
    parameters.allSatisfy {
      switch $0.name {
      case .type: bytes[$0.value].equalsIgnoringCase("X-IRMC-N")
      case .encoding, .charset: true
      case .value: ValueType.isStandard(bytes[$0.value])
      default: false
      }
    }
  }
}

/// The maps of a contact that hold what stands at a URI.
enum ResourceMap: Sendable, CaseIterable {
  case media, links, cryptoKeys, directories, calendars

  /// Whether a value may be the bytes themselves, which 2.1 and 3.0 write in base64.
  var holdsBytes: Bool { self == .media || self == .cryptoKeys }
}

/// Where the Card keeps what stands at the URI of a property.
struct ResourcePlace: Sendable {
  let map: ResourceMap
  /// Its kind there; `nil` where any other kind of the map is written as this property, too.
  let kind: Resource.Kind?
}

extension Contact {
  /// The entries of one of the maps.
  ///
  /// By a `switch`: a key path that is not known to the compiler takes a tenth of the reading of a card.
  subscript(map: ResourceMap) -> [Resource] {
    _read {
      switch map {
      case .media: yield media
      case .links: yield links
      case .cryptoKeys: yield cryptoKeys
      case .directories: yield directories
      case .calendars: yield calendars
      }
    }
    _modify {
      switch map {
      case .media: yield &media
      case .links: yield &links
      case .cryptoKeys: yield &cryptoKeys
      case .directories: yield &directories
      case .calendars: yield &calendars
      }
    }
  }
}
