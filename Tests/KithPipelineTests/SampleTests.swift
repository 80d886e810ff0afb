import Foundation
import KithCleaning
import KithFormats
import KithMatching
import KithModel
import KithPipeline
import KithTestSupport
import Testing

/// The samples of the documentation, word for word: they compile here, and do what the page says.
@Suite struct SampleTests {
  @Test func `KithModel makes a contact`() {
    var contact = Contact()
    contact.name = Name(components: [
      NameComponent(.given, "Ada"), NameComponent(.surname, "Fairweather"),
    ])
    contact.emails = [EmailAddress(id: "k1", address: "ada@example.com")]

    #expect(contact.name?.display == "Ada Fairweather")
  }

  @Test func `KithCleaning cleans a contact`() {
    var original = Contact()
    original.phones = [Phone(id: "k1", number: "030 901820")]

    let cleaning = ContactCleaning(region: "DE")
    let (contact, notes, changes) = cleaning.clean(original)

    #expect(contact.phones.map(\.number) == ["+4930901820"])
    #expect(notes.isEmpty)
    #expect(changes.map(\.was) == ["030 901820"])
  }

  @Test func `KithFormats reads a file`() throws {
    let bytes = Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n".utf8)

    let batch = try ContactInput.readAll(bytes, fileName: "people.vcf")
    for contact in batch.contacts { print(contact.name?.display ?? "") }
    for diagnostic in batch.diagnostics { print(diagnostic) }

    #expect(batch.contacts.count == 1)
  }

  @Test func `KithMatching finds and merges duplicates`() {
    var ada = Contact()
    ada.name = Name(components: [
      NameComponent(.given, "Ada"), NameComponent(.surname, "Fairweather"),
    ])
    ada.emails = [EmailAddress(id: "k1", address: "ada@example.com")]
    let contacts = [ada, ada]
    var people: [Contact] = []

    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    for cluster in matcher.result().clusters {
      people.append(ContactMerging.merge(cluster.records.map { contacts[$0] }))
    }

    #expect(people.count == 1)
  }

  @Test func `KithPipeline merges files`() throws {
    let demo = TestFolder.fixtures.appending(path: "demo")
    let folder = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let phone = demo.appending(path: "phone.vcf").path(percentEncoded: false)
    let connections = demo.appending(path: "Connections.csv").path(percentEncoded: false)
    let list = folder.appending(path: "all.vcf").path(percentEncoded: false)

    var job = Job(inputs: [phone, connections])
    job.steps = [CleaningStep(region: "US"), try DeduplicationStep()]
    job.output = FormatRegistry.standard.writable(named: "vcard4").map {
      Job.Output(to: list, as: $0)
    }
    let result = try job.run()
    print(result.balance)

    let written = try ContactInput.readAll(Array(Data(contentsOf: URL(filePath: list))))
    #expect(written.contacts.count == result.balance.kept)
    #expect(result.balance.merged > 0)
    #expect(throws: OutputError.exists(list)) { try job.run() }
  }

  @Test func `every sample of the documentation stands here`() throws {
    let here = Self.lines(try String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
    let samples = try Self.pages.flatMap(Self.samples)
    #expect(samples.count >= 5)
    for sample in samples { #expect(here.contains(sample), "\(sample)") }
  }

  /// The pages that may have samples: the catalogues of the modules, and the manual.
  private static var pages: [URL] {
    let root = TestFolder.fixtures.deletingLastPathComponent()
    return ["Sources", "Documentation"].flatMap { folder in
      let folder = root.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
      return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }
        .map { folder.appending(path: $0) }
    }
  }

  /// The blocks of Swift on a page.
  private static func samples(_ page: URL) throws -> [String] {
    try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
      .map { lines($0.components(separatedBy: "```")[0]) }
  }

  /// A text without the blanks before its lines.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: "\n")
  }
}
