import KithModel

/// Properties of one theme: how their lines are read, and how they are written from a contact.
///
/// A property is added in one place, the file of its family; ``PropertyTable`` lists the families.
struct PropertyFamily: Sendable {
  /// Puts a line into the contact; answers false where the line has to be kept as it is.
  typealias Read = @Sendable (ContentLine, inout CardBuilder) -> Bool
  /// Writes what the family holds of a contact.
  typealias Write = @Sendable (Contact, inout CardOutput) -> Void

  /// The names of the properties, in capitals, and how each is read.
  let readers: [(String, Read)]
  /// Writes them.
  let write: Write
}

/// All properties that Kith knows, in the order in which they are written.
enum PropertyTable {
  private static let families: [PropertyFamily] = [
    CardProperties.family, NameProperties.family, OrganizationProperties.family,
    PhoneProperties.family, EmailProperties.family, OnlineServiceProperties.family,
    AddressProperties.family, DateProperties.family, ResourceProperties.family,
    LanguageProperties.family, RelationProperties.family, NoteProperties.family,
    LabelProperties.family,
  ]
  private static let readers = KeywordTable(families.flatMap(\.readers))

  /// How a line of this name is read; `nil` where the name is not known.
  static func reader(of name: Range<Int>, in bytes: [UInt8]) -> PropertyFamily.Read? {
    readers.meaning(of: name, in: bytes)
  }

  /// Writes all that the properties hold of a contact.
  static func write(_ contact: Contact, to output: inout CardOutput) {
    for family in families { family.write(contact, &output) }
  }
}
