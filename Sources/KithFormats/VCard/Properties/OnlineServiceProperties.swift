import KithModel
import KithText

/// IMPP, SOCIALPROFILE and the messengers that 3.0 exporters have their own names for (RFC 6350 section
/// 6.4.3, RFC 9554 section 3.5).
enum OnlineServiceProperties {
  static func readProfile(
    _ line: ContentLine, _ name: String?, _ card: inout CardBuilder
  ) -> Bool {
    let usage = line.usage(consuming: [.service, .user])
    var profile = OnlineService(id: "")
    profile.service = line.parameter(.service)
    profile.user = line.parameter(.user)
    let isURI = profile.user != nil || URIText.hasScheme(line.bytes[line.value])
    if line.declares("text") || !isURI {
      profile.user = line.text
    } else {
      profile.uri = line.uri
    }
    var rest = usage
    if name == "x-socialprofile" { takeServiceFromType(line, &profile, &rest) }
    return add(profile, rest, name, &card)
  }

  /// Apple names the service as the type: `X-SOCIALPROFILE;type=twitter:…`.
  private static func takeServiceFromType(
    _ line: ContentLine, _ profile: inout OnlineService, _ usage: inout Usage
  ) {
    guard profile.service == nil,
      let index = usage.extensions.vCardParams.firstIndex(where: { $0.name == "type" })
    else { return }
    profile.service = usage.extensions.vCardParams[index].values.removeFirst()
    if usage.extensions.vCardParams[index].values.isEmpty {
      usage.extensions.vCardParams.remove(at: index)
    }
  }

  /// Reads a property that is named after a service, or after none.
  static func readUser(
    _ line: ContentLine, of service: String?, _ card: inout CardBuilder
  ) -> Bool {
    var profile = OnlineService(id: "", service: service)
    if isURI(line.bytes[line.value]) { profile.uri = line.uri } else { profile.user = line.text }
    return add(profile, line.usage(), line.exporterName, &card)
  }

  /// Whether a value is a URI: with the scheme of a messenger or an authority.
  ///
  /// A user's name may hold a colon too (`live:ada` at Skype).
  private static func isURI(_ value: ArraySlice<UInt8>) -> Bool {
    guard URIText.hasScheme(value), let colon = value.firstIndex(of: ASCII.colon) else {
      return false
    }
    let schemes: [StaticString] = [
      "sip", "sips", "xmpp", "skype", "aim", "ymsgr", "msnim", "matrix", "tg",
    ]
    return value[colon...].dropFirst().starts(with: [ASCII.slash, ASCII.slash])
      || schemes.contains { value[..<colon].equalsIgnoringCase($0) }
  }

  private static func add(
    _ profile: OnlineService, _ usage: Usage, _ name: String?, _ card: inout CardBuilder
  ) -> Bool {
    let count = card.contact.onlineServices.count
    var profile = profile
    profile.id = card.id(usage, after: count)
    profile.adopt(usage)
    profile.extensions.vCardName = name
    card.contact.onlineServices.append(profile)
    return true
  }

  static func write(_ contact: Contact, _ output: inout CardOutput) {
    for (index, profile) in contact.onlineServices.enumerated() {
      guard let value = profile.uri ?? profile.user else { continue }
      output.labelled(name(of: profile, output), profile.label, profile.extensions) {
        $0.id(profile.id, at: index)
        writeService(profile, to: &$0)
        $0.contexts(profile.contexts)
        $0.preference(profile.pref)
        $0.extensions(profile.extensions)
        if isText(profile) { $0.value(text: value) } else { $0.value(uri: value) }
      }
    }
  }

  /// Whether the value is a text: the name of somebody at a service, or an address without a scheme, which is no URI.
  private static func isText(_ profile: OnlineService) -> Bool {
    guard let uri = profile.uri else { return true }
    return profile.user == nil && !URIText.hasScheme(uri)
  }

  /// The property that the profile came from, else the one of the version.
  private static func name(of profile: OnlineService, _ output: CardOutput) -> String {
    let isSuperseded = output.version == .v40 && output.isOfOtherVersion
    if let name = profile.extensions.vCardName?.uppercased() {
      let service = service(of: name)
      let fits =
        service != nil && profile.service == service
        && (profile.uri.map { isURI(Array($0.utf8)[...]) && profile.user == nil } ?? true)
      if fits || name == "IMPP" || name == "X-SOCIALPROFILE" && !isSuperseded { return name }
    }
    return output.version == .v40 ? "SOCIALPROFILE" : "X-SOCIALPROFILE"
  }

  /// The service that a property is named after.
  private static func service(of name: String) -> String? {
    PropertySheet.services.first { $0.key == name }?.value
  }

  private static func writeService(_ profile: OnlineService, to line: inout LineOutput) {
    if service(of: line.name) != nil { return }
    let isStandard = line.name == "SOCIALPROFILE" || line.name == "IMPP" && line.version == .v40
    if let service = profile.service {
      let parameter =
        isStandard ? "SERVICE-TYPE" : line.name == "IMPP" ? "X-SERVICE-TYPE" : "TYPE"
      line.parameter(parameter, service)
    }
    if isText(profile) {
      line.parameter("VALUE", "text")
    } else if let user = profile.user {
      line.parameter(isStandard ? "USERNAME" : "X-USER", user)
    }
  }
}
