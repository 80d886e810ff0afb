import KithModel
import KithTestSupport
import KithText
import Testing

@testable import KithCleaning

/// What the `clean` step promises of whole contacts.
@Suite struct ContactCleaningTests {
  static func cleaned(_ contact: Contact, region: String? = nil) -> Contact {
    ContactCleaning(region: region).clean(contact).contact
  }

  @Test func `every rule has a slug of its own and a line of description`() {
    let slugs = CleaningRule.all.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
    for rule in CleaningRule.all {
      #expect(rule.slug.split(separator: ".").count == 2)
      #expect(!rule.summary.isEmpty)
    }
  }

  @Test(arguments: 1...200)
  func `cleaning a second time changes nothing`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let contact = Contact.untidy(using: &random)
    for region in [nil, "DE", "US"] {
      let once = Self.cleaned(contact, region: region)
      #expect(Self.cleaned(once, region: region) == once)
    }
  }

  @Test(arguments: 1...200)
  func `each change tells what stood there and what does now`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let contact = Contact.untidy(using: &random)
    let clean = Self.cleaned(contact, region: "DE")
    for change in clean.changes {
      #expect(change.was != change.now)
      let later = clean.changes.last { $0.at == change.at }
      #expect(clean[text: change.at] == later?.now)
      #expect(contact[text: change.at] == clean.changes.first { $0.at == change.at }?.was)
    }
  }

  @Test func `the untidy contacts of these tests give every rule something to do`() {
    var rules: Set<String> = []
    for seed in 1...200 {
      var random = SplitMix(seed: UInt64(seed))
      let contact = Contact.untidy(using: &random)
      rules.formUnion(Self.cleaned(contact, region: "DE").changes.map(\.rule))
    }
    #expect(rules == Set(CleaningRule.all.map(\.slug)))
  }

  @Test func `changes that were there before stay`() {
    var contact = Contact()
    contact.emails = [EmailAddress(id: "k1", address: "ADA@EXAMPLE.COM")]
    let before = Change(at: "name/full", was: "x", rule: "name.white-space")
    contact.changes = [before]
    let clean = Self.cleaned(contact)
    #expect(
      clean.changes == [
        before,
        Change(
          at: "emails/k1/address", was: "ADA@EXAMPLE.COM", now: "ada@example.com",
          rule: "email.form"),
      ])
  }

  @Test func `a key with a slash is escaped in the pointer`() {
    var contact = Contact()
    contact.emails = [EmailAddress(id: "a/b~c", address: "ADA@EXAMPLE.COM")]
    #expect(Self.cleaned(contact).changes.map(\.at) == ["emails/a~1b~0c/address"])
  }

  @Test func `a number without a country stays, and that is said`() {
    var contact = Contact()
    contact.phones = [Phone(id: "k1", number: "030 1234567")]
    let result = ContactCleaning().clean(contact)
    #expect(result.contact == contact)
    #expect(result.notes.map(\.slug) == ["phone.no-country"])
    #expect(result.notes.map(\.at) == ["phones/k1/number"])
  }

  @Test func `the country of a number may stand in the card's only address`() {
    var contact = Contact()
    contact.phones = [Phone(id: "k1", number: "030 1234567")]
    contact.addresses = [Address(id: "k1", components: [AddressComponent(.country, "Germany")])]
    let result = ContactCleaning().clean(contact)
    #expect(result.contact.phones.map(\.number) == ["+49301234567"])
    #expect(result.notes.isEmpty)
  }

  @Test func `where two countries would give two numbers, none is chosen`() {
    var contact = Contact()
    contact.phones = [Phone(id: "k1", number: "030 1234567")]
    contact.addresses = ["Germany", "Italy", "Netherlands"].enumerated().map { index, country in
      Address(id: "k\(index)", components: [AddressComponent(.country, country)])
    }
    #expect(ContactCleaning().clean(contact).contact.phones == contact.phones)
  }

  @Test func `what stands beside a number and is no number stays`() {
    for number in ["Fax: 030 1234567", "tel:+49-30-1234567;example.com=x", "ask Ada"] {
      var contact = Contact()
      contact.phones = [Phone(id: "k1", number: number)]
      #expect(Self.cleaned(contact, region: "DE").phones.map(\.number) == [number])
    }
  }

  @Test func `an extension stays with its number`() {
    var contact = Contact()
    contact.phones = [
      Phone(id: "k1", number: "(415) 555-2671 x12"),
      Phone(id: "k2", number: "tel:+1-415-555-2671;ext=12"),
    ]
    #expect(
      Self.cleaned(contact, region: "US").phones.map(\.number) == [
        "+14155552671 ext. 12", "tel:+14155552671;ext=12",
      ])
  }

  @Test func `the name of a company keeps its capitals`() {
    var contact = Contact()
    contact.kind = .org
    contact.name = Name(full: "GLOBEX PARTNERS")
    #expect(Self.cleaned(contact) == contact)
  }

  @Test func `components and the whole name are repaired together`() {
    var contact = Contact()
    contact.name = Name(
      full: "ADA FAIRWEATHER, PhD (she/her)",
      components: [
        NameComponent(.given, "ADA"), NameComponent(.surname, "FAIRWEATHER"),
        NameComponent(.credential, "PhD"),
      ])
    let name = Self.cleaned(contact).name
    #expect(name?.full == "Ada Fairweather, PhD (she/her)")
    #expect(name?.components.map(\.value) == ["Ada", "Fairweather", "PhD"])
  }
}
