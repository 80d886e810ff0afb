import KithCleaning
import KithModel
import KithTestSupport
import KithText
import Testing

/// What putting back promises.
@Suite struct CleaningReversalTests {
  static func cleaned(_ contact: Contact, rules: [CleaningRule] = CleaningRule.all) -> Contact {
    ContactCleaning(region: "DE", rules: rules).clean(contact).contact
  }

  static let loud = {
    var contact = Contact()
    contact.name = Name(full: "ADA  BERG")
    contact.phones = [Phone(id: "k1", number: "030 1234567")]
    contact.titles = [Title(id: "k1", name: "VP Sales")]
    contact.keywords = ["friend"]
    return contact
  }()

  @Test(arguments: 1...200)
  func `a contact that was cleaned and put back is as it was written`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let contact = Contact.untidy(using: &random)
    let rules = CleaningRule.all + [.titleSeniority]
    let reversal = CleaningReversal(Self.cleaned(contact, rules: rules))
    #expect(reversal.contact == contact)
    #expect(reversal.kept.isEmpty)
  }

  @Test func `keywords that were added go, those that were there stay`() {
    let clean = Self.cleaned(Self.loud, rules: [.titleSeniority])
    #expect(clean.keywords == ["friend", "seniority:vp", "function:sales", "decision-maker"])
    #expect(clean.changes.last?.reason == "'vp' in 'VP Sales'")
    #expect(CleaningReversal(clean).contact == Self.loud)
  }

  @Test func `a title that was changed since changes its keywords, and the user's own stay`() {
    var clean = Self.cleaned(Self.loud, rules: [.titleSeniority])
    clean.titles[0].name = "Sales Engineer"
    clean.keywords.insert("seniority:cxo")
    let again = Self.cleaned(clean, rules: [.titleSeniority])
    #expect(
      again.keywords == ["friend", "function:sales", "seniority:cxo", "function:engineering"])
    #expect(
      again.changes.map(\.at) == ["keywords/function:sales", "keywords/function:engineering"])
    #expect(Self.cleaned(again, rules: [.titleSeniority]) == again)
    var written = Self.loud
    written.titles[0].name = "Sales Engineer"
    written.keywords.insert("seniority:cxo")
    #expect(CleaningReversal(again).contact == written)
  }

  @Test func `a keyword that the user wrote stays though the rule would have added it`() {
    var contact = Self.loud
    contact.keywords.insert("decision-maker")
    var clean = Self.cleaned(contact, rules: [.titleSeniority])
    clean.titles = []
    #expect(
      Self.cleaned(clean, rules: [.titleSeniority]).keywords == ["friend", "decision-maker"])
  }

  @Test(arguments: 1...200)
  func `tagged anew, a contact is as if its titles had always been so`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let rules = CleaningRule.all + [.titleSeniority]
    var contact = Contact.untidy(using: &random)
    var tagged = Self.cleaned(contact, rules: rules)
    let titles = Contact.untidy(using: &random).titles
    contact.titles = titles
    tagged.titles = titles
    tagged.changes.removeAll { $0.at.hasPrefix("titles/") }
    let again = Self.cleaned(tagged, rules: rules)
    #expect(again.keywords == Self.cleaned(contact, rules: rules).keywords)
    #expect(Self.cleaned(again, rules: rules) == again)
    #expect(CleaningReversal(again).contact == contact)
  }

  @Test func `a value that was changed since stays, and its change stays recorded`() {
    var clean = Self.cleaned(Self.loud)
    clean.phones[0].number = "+49309999999"
    let reversal = CleaningReversal(clean)
    #expect(reversal.contact.phones.map(\.number) == ["+49309999999"])
    #expect(reversal.contact.name?.full == "ADA  BERG")
    #expect(reversal.kept.map(\.at) == ["phones/k1/number"])
    #expect(reversal.contact.changes == reversal.kept)
  }

  @Test func `a value that is gone is not made anew`() {
    var clean = Self.cleaned(Self.loud)
    clean.phones = []
    let reversal = CleaningReversal(clean)
    #expect(reversal.contact.phones.isEmpty)
    #expect(reversal.kept.map(\.at) == ["phones/k1/number"])
  }

  @Test func `what somebody wrote between two cleanings is what was written`() {
    var clean = Self.cleaned(Self.loud)
    clean.phones[0].number = "030 7654321"
    let reversal = CleaningReversal(Self.cleaned(clean))
    #expect(reversal.contact.phones.map(\.number) == ["030 7654321"])
    #expect(reversal.kept.isEmpty)
  }

  @Test func `a change that does not say what the rule wrote is put back all the same`() {
    var contact = Self.loud
    contact.phones[0].number = "+49301234567"
    contact.changes = [Change(at: "phones/k1/number", was: "030 1234567", rule: "phone.e164")]
    #expect(CleaningReversal(contact).contact == Self.loud)
  }
}
