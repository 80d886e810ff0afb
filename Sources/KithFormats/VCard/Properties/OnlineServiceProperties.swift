import KithModel

/// IMPP, SOCIALPROFILE and the messengers that 3.0 exporters have their own names for (RFC 6350 section
/// 6.4.3, RFC 9554 section 3.5).
enum OnlineServiceProperties {
  /// The service of each property that names one.
  private static let messengers: [(String, String)] = [
    ("X-SKYPE", "Skype"), ("X-SKYPE-USERNAME", "Skype"), ("X-AIM", "AIM"), ("X-ICQ", "ICQ"),
    ("X-JABBER", "Jabber"), ("X-MSN", "MSN"), ("X-YAHOO", "Yahoo"), ("X-QQ", "QQ"),
    ("X-GOOGLE-TALK", "Google Talk"), ("X-GTALK", "Google Talk"), ("X-GADUGADU", "Gadu-Gadu"),
    ("X-GROUPWISE", "GroupWise"), ("X-TWITTER", "Twitter"), ("X-MATRIX", "Matrix"),
    ("X-TELEGRAM", "Telegram"), ("X-SIP", "SIP"), ("X-FACEBOOK", "Facebook"),
    // KDE's address book before 2019.
    ("X-MESSAGING/AIM-ALL", "AIM"), ("X-MESSAGING/ICQ-ALL", "ICQ"),
    ("X-MESSAGING/MSN-ALL", "MSN"), ("X-MESSAGING/SKYPE-ALL", "Skype"),
    ("X-MESSAGING/XMPP-ALL", "Jabber"), ("X-MESSAGING/YAHOO-ALL", "Yahoo"),
    ("X-MESSAGING/IRC-ALL", "IRC"), ("X-MESSAGING/GADU-ALL", "Gadu-Gadu"),
  ]

  static let family = PropertyFamily(readers: profiles + services, write: write)

  private static let profiles: [(String, PropertyFamily.Read)] = [
    ("IMPP", { readProfile($0, "impp", &$1) }),
    ("SOCIALPROFILE", { readProfile($0, nil, &$1) }),
    ("X-SOCIALPROFILE", { readProfile($0, "x-socialprofile", &$1) }),
  ]

  private static let services: [(String, PropertyFamily.Read)] = messengers.map { name, service in
    let read: PropertyFamily.Read = { readMessenger($0, service, name.lowercased(), &$1) }
    return (name, read)
  }

  private static func readProfile(
    _ line: ContentLine, _ name: String?, _ card: inout CardBuilder
  ) -> Bool {
    let usage = line.usage(consuming: [.service, .user])
    var profile = OnlineService(id: "")
    profile.service = line.parameter(.service)
    profile.user = line.parameter(.user)
    let isText = line.parameters.contains {
      $0.name == .value && line.bytes[$0.value].equalsIgnoringCase("text")
    }
    if isText || !URIText.hasScheme(line.bytes[line.value]) {
      profile.user = line.text
    } else {
      profile.uri = line.uri
    }
    var rest = usage
    if name == "x-socialprofile" { takeServiceFromType(line, &profile, &rest) }
    return add(profile, rest, name, line, &card)
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

  private static func readMessenger(
    _ line: ContentLine, _ service: String, _ name: String, _ card: inout CardBuilder
  ) -> Bool {
    var profile = OnlineService(id: "", service: service)
    if isURI(line.bytes[line.value]) { profile.uri = line.uri } else { profile.user = line.text }
    return add(profile, line.usage(), name, line, &card)
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
    _ profile: OnlineService, _ usage: Usage, _ name: String?, _ line: ContentLine,
    _ card: inout CardBuilder
  ) -> Bool {
    let count = card.contact.onlineServices.count
    var profile = profile
    profile.id = card.id(usage, after: count)
    profile.contexts = usage.contexts
    profile.pref = usage.pref
    profile.label = usage.label
    profile.extensions = usage.extensions
    profile.extensions.vCardName = name
    card.remember(.onlineService(count), of: line)
    card.contact.onlineServices.append(profile)
    return true
  }

  private static func write(_ contact: Contact, _ output: inout CardOutput) {
    for (index, profile) in contact.onlineServices.enumerated() {
      guard let value = profile.uri ?? profile.user else { continue }
      output.labelled(name(of: profile, output), profile.label, profile.extensions) {
        $0.id(profile.id, at: index)
        writeService(profile, to: &$0)
        $0.contexts(profile.contexts)
        $0.preference(profile.pref)
        $0.extensions(profile.extensions)
        if profile.uri != nil { $0.value(uri: value) } else { $0.value(text: value) }
      }
    }
  }

  /// The property that the profile came from, else the one of the version.
  private static func name(of profile: OnlineService, _ output: CardOutput) -> String {
    let isSuperseded = output.version == .v40 && output.isOfOtherVersion
    if let name = profile.extensions.vCardName?.uppercased() {
      let service = messengers.first { $0.0 == name }?.1
      let fits =
        service != nil && profile.service == service
        && (profile.uri.map { isURI(Array($0.utf8)[...]) && profile.user == nil } ?? true)
      if fits || name == "IMPP" || name == "X-SOCIALPROFILE" && !isSuperseded { return name }
    }
    return output.version == .v40 ? "SOCIALPROFILE" : "X-SOCIALPROFILE"
  }

  private static func writeService(_ profile: OnlineService, to line: inout LineOutput) {
    if messengers.contains(where: { $0.0 == line.name }) { return }
    let isStandard = line.name == "SOCIALPROFILE" || line.name == "IMPP" && line.version == .v40
    if let service = profile.service {
      let parameter =
        isStandard ? "SERVICE-TYPE" : line.name == "IMPP" ? "X-SERVICE-TYPE" : "TYPE"
      line.parameter(parameter, service)
    }
    if profile.uri == nil, profile.user != nil {
      line.parameter("VALUE", "text")
    } else if let user = profile.user {
      line.parameter(isStandard ? "USERNAME" : "X-USER", user)
    }
  }
}
