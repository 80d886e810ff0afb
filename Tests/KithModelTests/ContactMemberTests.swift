import KithModel
import KithTestSupport
import Testing

/// The catalogue of the members of a Card.
@Suite struct ContactMemberTests {
  /// The names of the stored properties of a contact, with those that few contacts have.
  private static func properties() throws -> [String] {
    var contact = Contact()
    contact.kind = .group
    let common = Mirror(reflecting: contact).children
    let rare = try #require(common.first { $0.label == "rare" })
    let box = try #require(Mirror(reflecting: rare.value).children.first)
    let content = try #require(Mirror(reflecting: box.value).children.first)
    return (common.filter { $0.label != "rare" } + Mirror(reflecting: content.value).children)
      .compactMap(\.label)
  }

  @Test func `every stored property of a contact is a member, and every member one`() throws {
    #expect(try Self.properties().sorted() == ContactMember.allCases.map(\.field).sorted())
  }

  @Test(arguments: ContactMember.allCases)
  func `what a contact has in a member is counted there and nowhere else`(member: ContactMember) {
    let contact = Contact.sample(of: member)
    for other in ContactMember.allCases {
      #expect(contact.count(of: other) == (other == member ? 1 : 0), "\(other)")
    }
  }

  @Test(arguments: ContactMember.allCases)
  func `a member is taken from another contact, and nothing else is`(member: ContactMember) {
    for other in ContactMember.allCases {
      var contact = Contact()
      contact.take(other, of: .sample(of: member))
      #expect(contact == (other == member ? .sample(of: member) : Contact()), "\(other)")
    }
  }

  @Test(arguments: ContactMember.allCases)
  func `a Card's member is found by its name`(member: ContactMember) {
    #expect(ContactMember(cardMember: member.cardName) == (member == .extensions ? nil : member))
    #expect(ContactMember(cardMember: member.cardName + " ") == nil)
  }

  @Test func `no two members have one name for people`() {
    #expect(Set(ContactMember.allCases.map(\.words)).count == ContactMember.allCases.count)
  }
}
