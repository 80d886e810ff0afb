import KithText

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
    guard let at = text.utf8.lastIndex(of: ASCII.at) else { return nil }
    var user = Array(text[..<at].utf8.filter { $0 > 0x20 })
    var domain = String(decoding: text[at...].utf8.dropFirst().filter { $0 > 0x20 }, as: UTF8.self)
    guard !user.isEmpty, !domain.isEmpty else { return nil }
    if let plus = user.firstIndex(of: ASCII.plus), plus > 0 { user.removeSubrange(plus...) }
    domain = Punycode.decodedDomain(domain)
    if domain == "googlemail.com" { domain = "gmail.com" }
    if domain == "gmail.com" {
      let plain = user.filter { $0 != ASCII.period }
      if !plain.isEmpty { user = plain }
    }
    self.user = String(decoding: user, as: UTF8.self)
    self.domain = domain
  }

  /// Makes a key of its parts, which are in the form of a key already.
  public init(user: String, domain: String) {
    self.user = user
    self.domain = domain
  }

  /// The address made of both.
  public var address: String { "\(user)@\(domain)" }

  /// The letters of the user part, without points and digits.
  public var letters: String {
    String(decoding: user.utf8.filter { $0.isLowercase }, as: UTF8.self)
  }

  /// Whether the mailbox is one of a function and not of a person.
  public var isRole: Bool {
    if Self.roles.contains(letters) { return true }
    // `sales-eu`, `info.berlin`: the function stands first.
    let first = user.utf8.prefix {
      $0 != ASCII.hyphen && $0 != ASCII.period && $0 != ASCII.underscore
    }
    return first.count < user.utf8.count && Self.roles.contains(String(Substring(first)))
  }

  /// Whether the domain gives mailboxes to everybody.
  public var isFreeMail: Bool { Self.freeMail.contains(domain) }

  private static let roles: Set<String> = [
    "info", "contact", "kontakt", "office", "mail", "admin", "sales", "support", "hello", "team",
    "jobs", "career", "careers", "hr", "press", "presse", "marketing", "service", "help", "billing",
    "webmaster", "postmaster", "noreply", "donotreply", "newsletter", "enquiries", "inquiries",
    "reception", "accounts", "accounting", "buchhaltung", "vertrieb", "ventas", "contacto",
    "contatto",
    "ufficio", "abuse", "security", "privacy", "legal", "finance", "shop", "store", "feedback",
    "media", "events", "booking",
    "reservations", "reservierung", "rechnung", "rechnungen", "anfrage", "verwaltung", "zentrale",
    "empfang", "praxis",
    "bestellung", "datenschutz", "impressum", "redaktion", "termine", "commercial", "compta",
    "comptabilite", "direction",
    "facturation", "accueil", "rh", "info", "atencion", "administracion", "compras", "facturacion",
    "recepcion", "soporte",
    "amministrazione", "vendite", "segreteria", "prenotazioni", "acquisti", "suporte", "vendas",
    "financeiro", "comercial",
    "administratie", "verkoop", "inkoop", "klantenservice", "receptie", "hostmaster", "root",
    "notifications", "alerts", "news",
    "customerservice", "customercare", "partners", "partnerships", "talent", "recruitment",
    "payroll", "procurement", "bureau", "secretariat", "personal", "bewerbung", "recruiting",
    "invoice", "orders",
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
    "hotmail.de", "hotmail.it", "hotmail.es", "hotmail.nl", "hotmail.be", "hotmail.ch",
    "hotmail.com.br", "hotmail.se",
    "live.de", "live.fr", "live.it", "live.nl", "live.be", "live.co.uk", "live.ca", "live.com.au",
    "live.se", "live.dk",
    "outlook.de", "outlook.fr", "outlook.es", "outlook.it", "outlook.pt", "outlook.jp",
    "outlook.com.br", "windowslive.com",
    "yahoo.de", "yahoo.it", "yahoo.es", "yahoo.ca", "yahoo.in", "yahoo.co.in", "yahoo.co.jp",
    "yahoo.com.br", "yahoo.com.au",
    "yahoo.com.mx", "yahoo.com.ar", "ymail.com", "rocketmail.com", "aim.com", "gmx.com", "gmx.ch",
    "gmx.fr", "gmx.co.uk",
    "arcor.de", "online.de", "email.de", "bluewin.ch", "hispeed.ch", "sunrise.ch", "aon.at",
    "chello.at", "a1.net", "neuf.fr",
    "bbox.fr", "numericable.fr", "alice.it", "tin.it", "email.it", "inwind.it", "poste.it",
    "telefonica.net", "sapo.pt",
    "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "home.nl", "telenet.be", "skynet.be",
    "proximus.be", "blueyonder.co.uk",
    "ntlworld.com", "sky.com", "talktalk.net", "virginmedia.com", "eircom.net", "bellsouth.net",
    "charter.net", "earthlink.net",
    "juno.com", "optonline.net", "rogers.com", "shaw.ca", "sympatico.ca", "telus.net",
    "bigpond.com", "optusnet.com.au",
    "xtra.co.nz", "telia.com", "spray.se", "online.no", "mail.dk", "luukku.com", "op.pl",
    "gazeta.pl", "centrum.cz", "post.cz",
    "azet.sk", "freemail.hu", "citromail.hu", "abv.bg", "ukr.net", "i.ua", "bk.ru", "list.ru",
    "inbox.ru", "ya.ru", "inbox.lv",
    "mynet.com", "walla.co.il", "rediffmail.com", "hanmail.net", "nate.com", "sina.cn",
    "foxmail.com", "139.com", "aliyun.com",
    "ig.com.br", "globo.com", "pm.me", "hushmail.com", "tuta.io", "tuta.com", "runbox.com",
    "inbox.com", "usa.net",
    "fastmail.com", "fastmail.fm", "zoho.com", "mail.com", "hey.com", "tutanota.com", "posteo.de",
    "mailbox.org",
  ]
}
