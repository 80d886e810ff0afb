import KithMatching
import KithModel
import KithTestSupport
import Testing

/// Each member of the catalogue takes part in a merge.
@Suite struct MemberUnionTests {
  @Test(arguments: ContactMember.allCases)
  func `what only the second contact says is in the union`(member: ContactMember) {
    var other = Contact.sample(of: member)
    var first = Contact.sample(of: .notes)
    (first.uid, other.uid) = ("a", "b")
    let merged = ContactMerging.merge([first, other])
    switch member {
    // A merged contact has the uid of one, and what it was made of.
    case .uid: #expect(merged.uid == "a")
    case .records: #expect(merged.records.count == 2)
    default: #expect(merged.count(of: member) >= 1)
    }
  }

  @Test(arguments: ContactMember.allCases)
  func `a merged contact gives its records back as they were`(member: ContactMember) {
    // A merged contact is no record, and history is kept with the whole.
    guard member != .records, member != .merges, member != .uid else { return }
    var (first, other) = (Contact.sample(of: .notes), Contact.sample(of: member))
    (first.uid, other.uid) = ("a", "b")
    first.sources = [Source(format: "csv", file: "a.csv", record: 1)]
    other.sources = [Source(format: "csv", file: "b.csv", record: 1)]
    #expect(Set(ContactSplitting.split(ContactMerging.merge([first, other]))) == [first, other])
  }
}
