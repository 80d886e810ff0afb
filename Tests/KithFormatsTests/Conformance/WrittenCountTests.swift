import KithFormats
import KithModel
import Testing

/// Who is counted as written is there when the file is read again.
@Suite struct WrittenCountTests {
  /// The formats that can be read again; the tables of targets are tables of any producer.
  static let formats = FixedPointTests.formats

  /// How many people a file holds; an entry of a list may be merged into another on reading.
  static func count(_ bytes: [UInt8], as format: any ContactFormat) throws -> Int {
    let reading = format.makeReader(ReadingOptions(fileName: "")) == nil ? nil : format
    let batch = try ContactInput.readAll(bytes, format: reading, fileName: "a.\(format.name)")
    return batch.contacts.count + batch.merged
  }

  @Test(arguments: formats)
  func `a card that says nothing of anybody is not written, or read again`(name: String) throws {
    let format = try ConformanceTests.format(name)
    var onlyColumns = Contact()
    onlyColumns.columns = [Column(heading: "Quantity", value: "3")]
    for contact in [Contact(), onlyColumns] {
      var writer = try #require(format.makeWriter(WritingOptions()))
      let (bytes, _, count) = writer.writeAll([contact])
      guard count > 0 else { continue }
      #expect(try Self.count(bytes, as: format) == count)
    }
  }
}
