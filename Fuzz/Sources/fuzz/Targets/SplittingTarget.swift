import KithMatching
import KithModel

/// `split`: what was merged comes apart into what it was.
struct SplittingTarget: FuzzTarget {
  let name = "split"

  func run(_ input: [UInt8]) throws {
    let contacts = Array(try Reading.contacts(input).prefix(8))
    for contact in contacts {
      expect(!ContactSplitting.split(contact).isEmpty, "nothing comes out of a contact")
    }
    guard contacts.count > 1 else { return }
    let merged = ContactMerging.merge(contacts)
    let places = Set(contacts.flatMap(\.sources).map { Place($0) })
    expect(Set(merged.sources.map { Place($0) }) == places, "merging loses a source")
    let parts = ContactSplitting.split(merged)
    // The records of a Card may know of more places than the Card.
    expect(
      Set(parts.flatMap(\.sources).map { Place($0) }).isSuperset(of: places),
      "splitting loses a source")
  }
}

/// Where a record was read.
struct Place: Hashable {
  private let file: String
  private let record: Int

  init(_ source: Source) {
    file = source.file
    record = source.record
  }
}
