import Testing

@testable import KithFormats

/// Fields, and how they are written.
@Suite struct FlatFieldTests {
  /// The fields of all tables, headings and dialects.
  private static let fields: Set<FlatField> = {
    var fields: Set<FlatField> = []
    for target in CSVTarget.all {
      fields.formUnion((target.table.fields + target.table.rareFields).map(\.field))
    }
    for dialect in FormatRegistry.dialects { fields.formUnion(dialect.headings.values) }
    for line in HeadingTable.lines.split(separator: "\n") {
      let entry = HeadingEntry(line.drop { $0 != "\t" })
      fields.formUnion(entry.meanings.compactMap(\.field))
    }
    fields.formUnion(FlatField.names.compactMap { FlatField($0) })
    return fields
  }()

  @Test func `each field is made again of its name`() {
    #expect(Self.fields.count > 100)
    for field in Self.fields { #expect(FlatField(field.name) == field, "\(field)") }
  }

  @Test(arguments: ["", "nothing", "names", "name.nose", "address.street.home", "group.email.1"])
  func `what is no name gives no field`(name: String) { #expect(FlatField(name) == nil) }

  @Test(arguments: [("email.2", "email"), ("phone.work.2", "phone.work"), ("social.x", "im.x")])
  func `a field that has two names is written by one`(name: String, own: String) {
    #expect(FlatField(name)?.name == own)
  }
}
