import KithFormats
import KithMatching
import KithModel

/// `merge`: every record is in one group, and everybody is in what is written.
struct MergingTarget: FuzzTarget {
  let name = "merge"

  func run(_ input: [UInt8]) throws {
    let contacts = Array(try Reading.contacts(input).prefix(32))
    var matcher = Matcher()
    matcher.add(contacts)
    let clusters = matcher.result().clusters
    expect(
      clusters.flatMap(\.records).sorted() == Array(contacts.indices),
      "a record is in no group, or in two")
    let merged = clusters.map { ContactMerging.merge($0.records.map { contacts[$0] }) }
    expect(
      Set(merged.flatMap(\.sources).map { Place($0) })
        == Set(contacts.flatMap(\.sources).map { Place($0) }),
      "a record is in no contact that is written")
  }
}
