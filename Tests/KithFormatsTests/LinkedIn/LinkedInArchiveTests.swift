import KithModel
import Testing

@testable import KithFormats

/// How LinkedIn's files are joined.
@Suite struct LinkedInArchiveTests {
  /// A container of files in memory, in the order given.
  struct Files: Container {
    let name = "export"
    let files: [(String, String)]

    func walk() -> any ContainerWalk { Walk(files[...]) }

    final class Walk: ContainerWalk {
      private var rest: ArraySlice<(String, String)>
      private var bytes: [UInt8] = []

      init(_ files: ArraySlice<(String, String)>) { rest = files }

      func next() -> ContainerEntry? {
        guard let file = rest.popFirst() else { return nil }
        bytes = Array(file.1.utf8)
        return ContainerEntry(path: file.0, in: "export")
      }

      func read() -> [UInt8] {
        defer { bytes = [] }
        return bytes
      }

      func takeBytesRead() -> Int { 0 }
      func takeDiagnostics() -> [Diagnostic] { [] }
    }
  }

  static let profile = ("Profile.csv", "First Name,Last Name,Headline,Summary\nRobin,Quinn,x,y\n")
  static let connections = (
    "Connections.csv",
    """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ada,Fairweather,https://www.linkedin.com/in/ada,,Globex,VP,07 Mar 2023
    Ben,Okoro,https://www.linkedin.com/in/ben,,Initech,COO,12 Mar 2024

    """
  )
  static let messages = (
    "messages.csv",
    """
    FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
    Ada,http://linkedin.com/in/ADA/,Robin Quinn,https://www.linkedin.com/in/robin,2025-06-01 14:03:22 UTC,,Hi,INBOX
    Robin Quinn,https://www.linkedin.com/in/robin,Ada,https://www.linkedin.com/in/ada,2025-06-02 14:03:22 UTC,,Hi,INBOX

    """
  )

  static func read(_ files: [(String, String)]) throws -> Batch {
    var source = try InputOpening.open(
      Files(files: files), format: nil, options: ReadingOptions(fileName: "export"))
    #expect(source.format.name == "linkedin-archive")
    return try source.readAll()
  }

  @Test func `the order of the files makes no difference`() throws {
    let orders = [
      [Self.profile, Self.connections, Self.messages],
      [Self.messages, Self.connections, Self.profile],
      [Self.connections, Self.messages, Self.profile],
    ]
    for order in orders {
      let batch = try Self.read(order)
      #expect(batch.contacts.count == 2)
      #expect(batch.merged == 2)
      #expect(batch.skipped == 1)
      let source = batch.contacts[0].sources.last
      #expect(source?.sent == 1)
      #expect(source?.received == 1)
      #expect(source?.lastContact == "2025-06-02T14:03:22Z")
    }
  }

  @Test func `without a profile file, everybody is a contact`() throws {
    let batch = try Self.read([Self.connections, Self.messages])
    #expect(
      batch.contacts.map { $0.name?.display } == ["Ada Fairweather", "Ben Okoro", "Robin Quinn"])
    #expect(batch.diagnostics.contains { $0.slug == "linkedin.no-owner" })
  }

  @Test func `an address book beside the export is read as what it is`() throws {
    let card = ("phone.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cy\r\nEND:VCARD\r\n")
    let batch = try Self.read([card, Self.connections, ("Skills.csv", "Name\nPatience\n")])
    #expect(batch.contacts.map { $0.sources.first?.format } == ["vcard", "linkedin", "linkedin"])
  }

  @Test func `every record is accounted for`() throws {
    let bytes = try Fixture(path: "linkedin-archive/linkedin-2026-complete.zip").bytes
    let batch = try InputOpening.readAll(bytes)
    #expect(batch.records == 26)
    #expect(batch.accounted == 26)
    // Two messages went to two people each.
    #expect(batch.takenApart == 2)
    #expect(batch.contacts.count == 9)
    #expect(batch.contacts.allSatisfy { $0.uid != nil })
  }
}
