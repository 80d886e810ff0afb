import KithModel
import KithText

extension Contact {
  /// A random contact of words that formats take apart, trim, guard or cannot hold.
  ///
  /// Not among them is what tables of others have under a heading of numbers or addresses and is none: reading keeps it
  /// as text, and so it is written in another place; nor `\\N`, which stands for no value there.
  static func odd(using random: inout SplitMix) -> Contact {
    let words = OddWords(generator: random)
    var contact = Contact()
    contact.sources = [Source(format: "vcard", file: "a.vcf", record: 1)]
    if words.coin() {
      contact.name = Name(
        full: words.coin() ? words.word() : nil,
        components: words.list(of: 3) {
          NameComponent([.title, .given, .given2, .surname, .credential][$0 + 1], words.word())
        })
      if words.coin() { contact.name?.components += words.surnames() }
    }
    contact.onlineServices = words.list(of: 2) { number in
      OnlineService(id: "k\(number + 1)", service: "Qservice", uri: words.link())
    }
    if let date = words.date() {
      contact.anniversaries = [Anniversary(id: "k1", kind: .birth, date: .date(date))]
    }
    contact.nicknames = words.list(of: 2) { Nickname(id: "k\($0 + 1)", name: words.word()) }
    contact.organizations = words.list(of: 2) { Organization(id: "k\($0 + 1)", name: words.word()) }
    contact.titles = words.list(of: 2) { Title(id: "k\($0 + 1)", name: words.word()) }
    contact.emails = words.list(of: 2) { number in
      EmailAddress(id: "k\(number + 1)", address: words.email())
    }
    contact.phones = words.list(of: 3) { number in
      var phone = Phone(id: "k\(number + 1)", number: words.phone())
      if words.coin() { phone.label = words.word() }
      if words.coin() { phone.contexts = ["work"] }
      return phone
    }
    contact.links = words.list(of: 2) { number in
      var link = Resource(id: "k\(number + 1)", uri: words.link())
      if words.coin() { link.label = words.word() }
      return link
    }
    contact.keywords = StringSet(words.list(of: 2) { _ in words.word() })
    contact.notes = words.list(of: 2) { Note(id: "k\($0 + 1)", note: words.word()) }
    if words.coin() {
      var address = Address(id: "k1")
      address.full = words.coin() ? words.word() : nil
      address.components = words.list(of: 3) {
        AddressComponent([.name, .locality, .postcode][$0], words.word())
      }
      contact.addresses = [address]
    }
    if words.coin() { contact.columns = [Column(heading: "Shoe size", value: words.word())] }
    contact.addOddFacts(words)
    random = words.generator
    return contact
  }

  /// What few have: suffixes in any order, dates of which parts are missing, relations and properties in odd words.
  private mutating func addOddFacts(_ words: OddWords) {
    if name?.components.isEmpty == false { name?.components += words.suffixes() }
    if words.coin() {
      anniversaries.append(
        Anniversary(
          id: "k\(anniversaries.count + 1)", kind: words.kindOfDate(), date: words.when()))
    }
    relatedTo = words.list(of: 2) { number in
      Relation(to: "Friend \(number)", relation: words.relation())
    }
    vCardProps = words.list(of: 2) { _ in words.property() }
  }
}

/// Odd words by a seed.
private final class OddWords {
  var generator: SplitMix

  init(generator: SplitMix) { self.generator = generator }

  func coin() -> Bool { Bool.random(using: &generator) }

  func list<Value>(of most: Int, _ value: (Int) -> Value) -> [Value] {
    (0..<Int.random(in: 0...most, using: &generator)).map(value)
  }

  private func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }

  func word() -> String {
    pick([
      "Ada", "Berg, PhD", "Dr. Ada", "O;Neil, Jr.", "Say \"hi\" now", "Berg (she/her)", "Graz,",
      " blanks ", "   ", "two  blanks", "tab\there", "line\nend", "\nline ends\n", "car\rriage",
      "cr\r\nlf",
      "=1+1", "'=1+1", "'apostrophe", "+49 30", "-dash", "@at", "back\\,slash\\n", "a:::b",
      "a,b;c", "BEGIN:VCARD", "<b>bold</b>", "&amp;", "null", "李伟", "Zoë", "# comment", "[0]",
      "x: y", ": y", "Work", "fax", "Mobile", "home pager", "Jr.", "(bracket)", "* star",
      "UG (haftungsbeschränkt)", "$money$",
      "Smith | CEO", "\"quoted\"", "1/2/03", "0", "1234567", "a/b", "home, fax",
    ])
  }

  /// Surnames of which one comes again as the second.
  func surnames() -> [NameComponent] {
    let name = word()
    return [
      NameComponent(.surname, name), NameComponent(.surname, word()),
      NameComponent(.surname2, name),
    ]
  }

  /// A day that is one in no calendar, or in another.
  func date() -> PartialDate? {
    guard coin() else { return nil }
    var date = PartialDate(year: 1971, month: 2, day: coin() ? 29 : 28)
    if coin() { date.calendarScale = "hebrew" }
    return date
  }

  /// Degrees and generations in any order, and words that may be either.
  func suffixes() -> [NameComponent] {
    list(of: 3) { _ in
      NameComponent(
        coin() ? .generation : .credential, pick(["Jr.", "PhD", "III", "MD", "sen.", "V", "Neto"]))
    }
  }

  func kindOfDate() -> Anniversary.Kind {
    [.death, .wedding, Anniversary.Kind(rawValue: "graduation")][
      Int.random(in: 0...2, using: &generator)]
  }

  /// A day, a part of one, or a moment.
  func when() -> Anniversary.When {
    switch Int.random(in: 0...4, using: &generator) {
    case 0: .date(PartialDate(year: 1971))
    case 1: .date(PartialDate(month: 2, day: 3))
    case 2: .date(PartialDate(year: 1971, month: 2))
    case 3:
      UTCDateTime("1971-02-03T04:05:06Z").map { .timestamp($0) } ?? .date(PartialDate(year: 1971))
    default: .date(PartialDate(year: 1971, month: 2, day: 29))
    }
  }

  func relation() -> StringSet {
    StringSet(
      list(of: 2) { _ in pick(["friend", "best friend", "Spouse", " spouse ", "x,y", ""]) })
  }

  /// A property of vCard as a Card from anywhere may have it.
  ///
  /// Not among them is what reading has a member for: from a line of vCard it would not be here.
  func property() -> VCardProperty {
    let all: [JSONValue] = [
      .string(word()), .array([.string(word()), .string("b")]), .number("1.50"), .bool(true),
      .string("a\\, b\\; c"), .string(""), .string("19710203"), .string("F"),
    ]
    let values = list(of: 2) { _ in all[Int.random(in: all.indices, using: &generator)] }
    return VCardProperty(
      pick(["x-foo", "X-Foo", "x-gender", "x foo", "", "xml", "class"]),
      parameters: list(of: 2) { _ in
        VCardParameter(
          pick(["group", "type", "x-p", "PREF", "altid", "language", "X P"]), [word()])
      }, type: pick(["unknown", "text", "uri", "date", "x-type", "TEXT", "integer"]),
      values: values.isEmpty ? [.string("v")] : values)
  }

  func email() -> String {
    pick([
      "ada@example.com", "ADA@Example.com", "Ada <ada@example.com>", "a@b,c@d",
      "mailto:ada@example.com", " ada@example.com ", "a b@example.com", "ada@example.com?x=1",
    ])
  }

  func phone() -> String {
    pick([
      "+1 415 555 0100", "tel:+44-20-7946-0000;ext=5", "'0664 1234567", "TEL:tel:0664",
      "0664/1234567", "0664 123456, 0664 123457", "12", " 0664 12 ", "+1 (415) x",
    ])
  }

  func link() -> String {
    pick([
      "https://ada.example/", "https://ada.example/a\\,b", "https://ada.example/?q=1,2;3",
      "http://ada.example/a b", "ada.example", "javascript:alert(1)", "xmpp:ada@chat.example",
      "https://www.linkedin.com/in/ada", "//ada.example", "https://ada.example/ ",
      "mailto:ada@ada.example", "MAILTO:ada@ada.example?subject=hi", "  ", "www.ada.example/x",
    ])
  }
}
