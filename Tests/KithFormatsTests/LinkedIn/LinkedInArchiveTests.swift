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

  /// What comes of a message of Robin's to several people.
  static func recipients(_ names: String, _ profiles: [String]) throws -> Batch {
    let message = """
      FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
      Robin Quinn,https://www.linkedin.com/in/robin,"\(names)","\(profiles.joined(separator: ","))",2025-06-02 14:03:22 UTC,,Hi,INBOX

      """
    return try read([profile, ("messages.csv", message)])
  }

  static let urls = ["https://www.linkedin.com/in/x1", "https://www.linkedin.com/in/y2"]

  @Test(arguments: [[], Array(urls.prefix(1)), urls])
  func `each of three recipients is a person, however few profiles there are`(
    profiles: [String]
  ) throws {
    let batch = try Self.recipients("Ben Okoro, Cy Dunn, Di Ek", profiles)
    #expect(batch.contacts.map { $0.name?.display } == ["Ben Okoro", "Cy Dunn", "Di Ek"])
    #expect(batch.contacts.allSatisfy { $0.onlineServices.isEmpty })
    #expect(
      batch.contacts.map { $0.columns.map(\.value) }
        == Array(repeating: profiles.isEmpty ? [] : [profiles.joined(separator: ",")], count: 3))
    let said = batch.diagnostics.filter { $0.slug == "linkedin.unpaired-profiles" }
    #expect(said.map(\.line) == (profiles.isEmpty ? [] : [2]))
    #expect(batch.records == batch.accounted)
  }

  @Test func `a name has the profile that is made of it`() throws {
    let ben = "https://www.linkedin.com/in/ben-okoro-12"
    let batch = try Self.recipients("Cy Dunn, Ben Okoro, Di Ek", [ben, Self.urls[0]])
    #expect(batch.contacts.map { $0.name?.display } == ["Cy Dunn", "Ben Okoro", "Di Ek"])
    #expect(batch.contacts.map { $0.onlineServices.first?.uri } == [nil, ben, nil])
    #expect(batch.contacts.map { $0.columns.first?.value } == [Self.urls[0], nil, Self.urls[0]])
  }

  @Test(arguments: [
    ("Ben Okoro, PhD, Cy Dunn, Jr.", ["Ben Okoro, PhD", "Cy Dunn, Jr."]),
    ("Ben Okoro, LinkedIn Member, Cy Dunn", ["Ben Okoro", "Cy Dunn"]),
    ("LinkedIn Member, Cy Dunn", ["LinkedIn Member", "Cy Dunn"]),
  ])
  func `degrees and closed accounts have no profile of their own`(
    names: String, people: [String]
  ) throws {
    let batch = try Self.recipients(names, Self.urls)
    #expect(batch.contacts.map { $0.name?.display } == people)
    #expect(batch.contacts.map { $0.onlineServices.first?.uri } == Self.urls)
    #expect(!batch.diagnostics.contains { $0.slug == "linkedin.unpaired-profiles" })
  }

  @Test func `more profiles than names lose neither`() throws {
    let batch = try Self.recipients("Ben Okoro", Self.urls)
    #expect(batch.contacts.map { $0.name?.display } == ["Ben Okoro", nil, nil])
    #expect(batch.contacts.map { $0.onlineServices.first?.uri } == [nil] + Self.urls)
    #expect(batch.diagnostics.contains { $0.slug == "linkedin.unpaired-profiles" })
  }

  /// Files that hold people, without any, and what there is instead.
  static let emptied = [
    "Connections.csv", "Contacts.csv", "ImportedContacts.csv", "Invitations.csv", "messages.csv",
    "Notes.csv", "Recommendations_Given.csv", "Endorsement_Received_Info.csv",
  ].flatMap { name in
    [
      "", "\n \n", "Notes:\n\"When exporting, you may notice\"\n", "Ada,Fair,Globex\n",
      "x,y\n1,2\n",
    ]
    .map { (name, $0) }
  }

  @Test(arguments: emptied)
  func `a file that should hold people and has no headings is an error`(
    name: String, text: String
  ) throws {
    let files = [Self.profile, Self.connections].filter { $0.0 != name } + [(name, text)]
    let batch = try Self.read(files + [("phone.vcf", "BEGIN:VCARD\r\nFN:Cy\r\nEND:VCARD\r\n")])
    let failures = batch.diagnostics.filter { $0.failure != nil }
    #expect(failures.map(\.file) == ["export/\(name)"])
    #expect(failures.map(\.slug) == ["archive.not-understood"])
  }

  @Test(arguments: [
    ("Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"),
    ("Notes.csv", "Connection Profile URL,Note\n"), ("Contacts.csv", "Vorname,Nachname\n"),
    ("Skills.csv", ""), ("Jobs.csv", "x,y\n1,2\n"),
  ])
  func `a table with headings and nobody in it, or of something else, is none`(
    name: String, text: String
  ) throws {
    let batch = try Self.read([Self.profile, Self.connections, (name, text)])
    #expect(batch.diagnostics.allSatisfy { $0.failure == nil })
    #expect(batch.filesPassedOver == 1)
  }

  static let othersTables = [
    "First Name,Last Name,Company\nDi,Lu,Acme\n", "Name,Company\nDi Lu,Acme\n",
    "Name,City\nDi Lu,Rome\n", "Name,Phone\nDi Lu,+14155550100\n", "Di Lu,d@x.example\n",
    "Nachname,Vorname,Ort\nLu,Di,Rom\n",
  ]

  @Test(arguments: othersTables)
  func `a table of people beside the export is read, whatever it says of them`(text: String) throws
  {
    for name in ["members.csv", "Skills of members.csv"] {
      let batch = try Self.read([Self.profile, Self.connections, (name, text)])
      let di = batch.contacts.filter { $0.sources.contains { $0.file == "export/\(name)" } }
      #expect(di.count == 1)
      #expect(batch.filesPassedOver == 0)
    }
  }

  @Test func `a table that bears a name of LinkedIn's and not its headings is read`() throws {
    let skills = ("Skills.csv", "First Name,Last Name,Company\nDi,Lu,Acme\n")
    let batch = try Self.read([Self.profile, Self.connections, skills])
    #expect(batch.contacts.contains { $0.name?.display == "Di Lu" })
  }

  static let ownTables = [
    ("Skills.csv", "Name\nProject Management\n"), ("Languages.csv", "Name,Proficiency\nGerman,\n"),
    ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nCPR,,,,,\n"),
    ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nA,B,,,,\n"),
    ("Company Follows.csv", "Organization,Followed On\nGlobex,x\n"),
    ("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\nx,y,z,Globex\n"),
  ]

  @Test(arguments: ownTables)
  func `a table of LinkedIn's without people is passed over`(name: String, text: String) throws {
    let batch = try Self.read([Self.profile, Self.connections, (name, text)])
    #expect(batch.filesPassedOver == 1)
    #expect(batch.contacts.allSatisfy { !$0.sources.contains { $0.file == "export/\(name)" } })
  }
}
