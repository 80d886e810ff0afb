import KithModel
import KithTestSupport
import Testing

@testable import KithFormats

/// The ledger: what is opened and not settled is lost.
@Suite struct OpenValuesTests {
  /// Members that tell of the record and stay in Cards alone.
  private static let history: Set<ContactMember> = [
    .prodId, .sources, .vcard, .changes, .merges, .records,
  ]

  @Test(arguments: ContactMember.allCases)
  func `what a contact has in any member is lost where nothing is settled`(member: ContactMember) {
    var ledger = Ledger()
    ledger.open(.sample(of: member))
    ledger.close()
    let lost = ledger.report.sorted.compactMap { ContactPart(field: $0.field)?.member }
    #expect(lost == (Self.history.contains(member) ? [] : [member]))
  }

  @Test func `details of a value are lost with it, and apart from it where it is written`() {
    var contact = Contact.sample(of: .emails)
    contact.emails[0].label = "Choir"
    var ledger = Ledger()
    ledger.open(contact)
    ledger.close()
    #expect(ledger.report.counts == ["emails": 1])
    ledger.open(contact)
    ledger.settle(.emails, 1, contact.emails[0].details)
    ledger.close()
    #expect(ledger.report.counts == ["emails": 1, "emails/contexts": 1])
    ledger.open(contact)
    ledger.settle(.emails, 1, contact.emails[0].details, saying: ContactDetails(.contexts))
    ledger.close()
    #expect(ledger.report.counts == ["emails": 1, "emails/contexts": 1])
  }

  @Test func `the employer of a title is told where there is only one`() {
    var contact = Contact.sample(of: .titles)
    contact.titles[0].organizationId = "k1"
    contact.organizations = [Organization(id: "k1", name: "Globex")]
    var ledger = Ledger()
    for count in 1...2 {
      ledger.open(contact)
      ledger.settle(.organizations, count)
      ledger.settle(.titles, 1, contact.titles[0].details)
      ledger.close()
      #expect(ledger.report.isEmpty == (count == 1))
      contact.organizations.append(Organization(id: "k2", name: "Initech"))
    }
  }

  @Test func `every part is found by its name, and has words of its own`() {
    for number in 0..<ContactPart.count where number % 64 <= ContactDetail.allCases.count {
      // The details of a record stand alone.
      let part = ContactPart(number: number)
      guard part.detail != .connectedOn && part.detail != .lastContact || part.member == .sources
      else { continue }
      #expect(ContactPart(field: part.field)?.field == part.field)
      #expect(!part.words.isEmpty)
    }
    #expect(ContactPart(field: "control characters") == nil)
  }

  @Test func `a contact that is left out is counted as one, and what it says is not`() {
    var ledger = Ledger()
    ledger.open(.sample(of: .phones))
    let isWritten = ledger.leaveOut("contacts without a page")
    #expect(!isWritten)
    ledger.close()
    #expect(ledger.report.counts == ["contacts without a page": 1])
  }
}
