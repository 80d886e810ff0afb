import KithFormats
import KithModel
import Testing

/// Who is counted as written is there when the file is read again.
@Suite struct WrittenCountTests {
  /// The formats that can be read again; the tables of targets are tables of any producer.
  static let formats = FixedPointTests.formats

  /// How many people a file holds; an entry of a list may be merged into another on reading.
  static func count(_ bytes: [UInt8], as name: String) throws -> Int {
    let reading = FormatRegistry.standard.readable(named: name)
    let batch = try ContactInput.readAll(bytes, format: reading, fileName: "a.\(name)")
    return batch.contacts.count + batch.merged
  }

  @Test(arguments: formats)
  func `a card that says nothing of anybody is not written, or read again`(name: String) throws {
    let format = try ConformanceTests.writable(name)
    var onlyColumns = Contact()
    onlyColumns.columns = [Column(heading: "Quantity", value: "3")]
    for contact in [Contact(), onlyColumns] {
      var writer = format.makeWriter(WritingOptions())
      let (bytes, _, count) = writer.writeAll([contact])
      guard count > 0 else { continue }
      #expect(try Self.count(bytes, as: name) == count)
    }
  }
}
