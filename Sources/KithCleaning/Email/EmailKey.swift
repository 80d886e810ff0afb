/// An e-mail address as it is compared.
public struct EmailKey: Hashable, Sendable {
  /// The part before the `@`, small, without what the provider ignores.
  public let user: String
  /// The domain, small, in the letters that it stands for.
  public let domain: String

  /// Takes an address; `nil` for what has no `@` with something on both sides.
  ///
  /// Letter case never matters in practice. Gmail ignores points and, as most providers do, what follows a
  /// `+`; `googlemail.com` is its other name.
  public init?(_ address: String) {
    var text = address.lowercased()[...]
    if text.hasPrefix("mailto:") { text = text.dropFirst(7) }
    guard let at = text.utf8.lastIndex(of: 0x40) else { return nil }
    var user = Array(text[..<at].utf8.filter { $0 > 0x20 })
    var domain = String(decoding: text[at...].utf8.dropFirst().filter { $0 > 0x20 }, as: UTF8.self)
    guard !user.isEmpty, !domain.isEmpty else { return nil }
    if let plus = user.firstIndex(of: 0x2B), plus > 0 { user.removeSubrange(plus...) }
    domain = Punycode.decodedDomain(domain)
    if domain == "googlemail.com" { domain = "gmail.com" }
    if domain == "gmail.com" {
      let plain = user.filter { $0 != 0x2E }
      if !plain.isEmpty { user = plain }
    }
    self.user = String(decoding: user, as: UTF8.self)
    self.domain = domain
  }

  /// The address made of both.
  public var address: String { "\(user)@\(domain)" }

  /// The letters of the user part, without points and digits.
  public var letters: String {
    String(decoding: user.utf8.filter { (0x61...0x7A).contains($0) }, as: UTF8.self)
  }

  /// Whether the mailbox is one of a function and not of a person.
  public var isRole: Bool { Self.roles.contains(letters) }

  /// Whether the domain gives mailboxes to everybody.
  public var isFreeMail: Bool { Self.freeMail.contains(domain) }

  private static let roles: Set<String> = [
    "info", "contact", "kontakt", "office", "mail", "admin", "sales", "support", "hello", "team",
    "jobs", "career", "careers", "hr", "press", "presse", "marketing", "service", "help", "billing",
    "webmaster", "postmaster", "noreply", "donotreply", "newsletter", "enquiries", "inquiries",
    "reception", "accounts", "accounting", "buchhaltung", "vertrieb", "ventas", "contacto",
    "contatto",
    "ufficio", "bureau", "secretariat", "personal", "bewerbung", "recruiting", "invoice", "orders",
  ]

  private static let freeMail: Set<String> = [
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "aol.com", "icloud.com", "me.com",
    "mac.com",
    "live.com", "msn.com", "gmx.net", "gmx.de", "gmx.at", "web.de", "t-online.de", "freenet.de",
    "proton.me", "protonmail.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
    "cox.net",
    "yahoo.co.uk", "hotmail.co.uk", "btinternet.com", "orange.fr", "wanadoo.fr", "free.fr",
    "laposte.net",
    "sfr.fr", "hotmail.fr", "yahoo.fr", "libero.it", "virgilio.it", "tiscali.it", "wp.pl", "o2.pl",
    "onet.pl", "interia.pl", "seznam.cz", "mail.ru", "yandex.ru", "rambler.ru", "qq.com", "163.com",
    "126.com", "sina.com", "naver.com", "daum.net", "terra.com.br", "uol.com.br", "bol.com.br",
    "fastmail.com", "zoho.com", "mail.com", "hey.com", "tutanota.com", "posteo.de", "mailbox.org",
  ]
}
