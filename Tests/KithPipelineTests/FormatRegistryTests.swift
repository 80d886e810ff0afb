import KithFormats
import KithModel
import KithPipeline
import Testing

/// A registry is a value, to which anybody can add formats.
@Suite struct FormatRegistryTests {
  private static let text = "#people\nAda Fair <ada@example.com>\nBen Okoro <ben@example.com>\n"

  private static var registry: FormatRegistry {
    var registry = FormatRegistry.standard
    registry.add(AddressLines())
    return registry
  }

  @Test func `a format of somebody else's is recognised, read and written by a job`() throws {
    let place = try Workplace()
    let output = place.path("out.people")
    var job = Job(inputs: [try place.write(Self.text, to: "in")])
    job.registry = Self.registry
    let format = try #require(job.registry.writable(forFileName: output))
    job.output = Job.Output(to: output, as: format)
    let result = try job.run()
    #expect(result.balance.kept == 2)
    #expect(result.losses.isEmpty)
    #expect(place.text("out.people") == Self.text)
  }

  @Test
  func `it is converted to and from formats of Kith's own, and what it cannot hold is counted`()
    throws
  {
    let place = try Workplace()
    let card =
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Fair\r\nEMAIL:ada@example.com\r\nNOTE:x\r\nEND:VCARD\r\n"
    var job = Job(inputs: [try place.write(card, to: "ada.vcf")])
    job.registry = Self.registry
    job.output = Job.Output(to: place.path("ada.people"), as: AddressLines())
    let result = try job.run()
    #expect(result.losses.counts == ["notes": 1])
    #expect(place.text("ada.people") == "#people\nAda Fair <ada@example.com>\n")
  }

  @Test func `it is found by its name and listed`() throws {
    #expect(Self.registry.readable(named: "Address-Lines") is AddressLines)
    #expect(Self.registry.names.contains("address-lines"))
    let listed = try #require(Self.registry.all.first { $0.format is AddressLines })
    #expect(listed.isRead && listed.isWritten)
    #expect(FormatRegistry.standard.writable(named: "address-lines") == nil)
  }

  @Test func `a registry of one format knows no other`() throws {
    var registry = FormatRegistry()
    registry.add(AddressLines())
    let options = ReadingOptions(fileName: "a.vcf")
    let card = Sample(Array("BEGIN:VCARD\n".utf8), isWhole: true)
    #expect(registry.detect(card, options) == nil)
    let lines = Sample(Array(Self.text.utf8), isWhole: true)
    let detection = try #require(registry.detect(lines, options))
    #expect(detection.format is AddressLines)
    #expect(detection.certainty == .certain)
  }

  @Test func `a format that is added under a name that is taken makes the other go`() throws {
    struct OtherCards: WritableFormat {
      let name = "vcard"
      let summary = "cards of another make"
      let fileExtensions: [String] = []

      func makeWriter(_ options: WritingOptions) -> any ContactWriter { AddressLineWriter() }
    }
    var registry = FormatRegistry.standard
    registry.add(OtherCards())
    #expect(registry.writable(named: "vcard") is OtherCards)
    #expect(registry.readable(named: "vcard") == nil)
    #expect(registry.all.count { $0.format.name == "vcard" } == 1)
  }

  @Test func `what is found of a table on the way to its format is told`() throws {
    let text =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Fair,,,,,\n"
    let sample = Sample(Array(text.utf8), isWhole: true)
    let options = ReadingOptions(fileName: "a.csv")
    let detection = try #require(FormatRegistry.standard.detect(sample, options))
    #expect(detection.format.name == "linkedin")
    #expect(detection.dialect == "linkedin")
    #expect(detection.headings?.prefix(2) == ["First Name", "Last Name"])
  }
}
