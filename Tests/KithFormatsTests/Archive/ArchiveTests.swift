import KithModel
import KithTestSupport
import Testing

@testable import KithFormats

/// What holds for archives whatever is in them.
@Suite struct ArchiveTests {
  static let takeout = Fixture(path: "archive/google-2024-takeout.zip")

  static func read(_ bytes: [UInt8], _ name: String = "a.zip") throws -> Batch {
    try InputOpening.readAll(bytes, fileName: name)
  }

  @Test func `a cut archive loses only what follows the cut`() throws {
    let bytes = try Self.takeout.bytes
    let whole = try Self.read(bytes).contacts
    for end in stride(from: 4, to: bytes.count, by: 7) {
      guard let cut = try? Self.read(Array(bytes[..<end])) else { continue }
      #expect(cut.contacts.count <= whole.count)
      // The last may be cut itself.
      let before = max(0, cut.contacts.count - 1)
      #expect(cut.contacts.prefix(before).map(\.name) == whole.prefix(before).map(\.name))
    }
  }

  @Test func `a wrong checksum is a failure with the name of the file`() throws {
    let bytes = try Fixture(path: "archive/other-wrong-checksum.zip").bytes
    let failures = try Self.read(bytes).diagnostics.filter { $0.failure != nil }
    #expect(failures.map(\.failure) == [.damaged])
    #expect(failures.map(\.file) == ["a.zip/b.vcf"])
  }

  @Test func `a gzip that is cut anywhere is never read as a whole one`() throws {
    let bytes = try Fixture(path: "archive/google-2024-packed.csv.gz").bytes
    for end in 2..<bytes.count {
      do {
        let cut = try Self.read(Array(bytes[..<end]), "a.csv.gz")
        #expect(cut.diagnostics.contains { $0.failure == .damaged }, "cut at \(end)")
      } catch let error as ReadingError {
        #expect(error.isDamage, "cut at \(end)")
      }
    }
  }

  @Test(arguments: ["google-2024-takeout.zip", "google-2024-packed.csv.gz"])
  func `whoever is missing for a byte that is wrong is told`(_ name: String) throws {
    let bytes = try Fixture(path: "archive/\(name)").bytes
    let whole = try Self.read(bytes, name).contacts.map(Self.withoutSource)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x55
      guard let batch = try? Self.read(damaged, name) else { continue }
      #expect(
        batch.contacts.map(Self.withoutSource) == whole
          || batch.diagnostics.contains { $0.failure != nil }, "byte \(place)")
    }
  }

  @Test(arguments: [true, false], ["lost", "added"])
  func `whoever is missing for a byte too few or too many is told`(
    packs: Bool, change: String
  ) throws {
    let whole = Packing.zip(Self.people, packs: packs)
    for place in whole.indices {
      var damaged = whole
      if change == "lost" { damaged.remove(at: place) } else { damaged.insert(0, at: place) }
      guard let batch = try? Self.read(damaged) else { continue }
      #expect(
        batch.contacts.count == 3 || batch.diagnostics.contains { $0.failure != nil },
        "byte \(place)")
    }
  }

  @Test func `an archive that stands within another is not taken for it`() throws {
    let inner = Packing.zip([("d.vcf", Self.card("Dan"))], packs: false)
    let outer = Packing.zip(
      Self.people + [("inner.zip", inner), ("e.vcf", Self.card("Eve"))], packs: false)
    let end = try #require(
      outer.indices.first { outer[$0...].starts(with: Array("e.vcf".utf8)) })
    for damaged in [Array(outer[..<end]), Packing.zip(Self.people, packs: true) + inner] {
      let batch = try? Self.read(damaged)
      #expect(batch?.diagnostics.contains { $0.failure == .damaged } ?? true)
    }
  }

  static let programs: [[UInt8]] = [
    Array("#!/bin/sh\nexec unzip $0\n".utf8), Array("MZ".utf8) + Array(repeating: 0, count: 4000),
    [0x7F] + Array("ELF".utf8) + Array(repeating: 0, count: 60),
  ]

  @Test(arguments: programs, [true, false])
  func `an archive behind the program that unpacks it is read as the archive it is`(
    prefix: [UInt8], packs: Bool
  ) throws {
    for archive in [
      prefix + Packing.zip(Self.people, packs: packs),
      Packing.zip(Self.people, packs: packs, after: prefix),
    ] {
      let batch = try Self.read(archive, "a.vcf")
      #expect(batch.contacts.map(\.name?.full) == ["Ada", "Ben", "Cy"])
      #expect(batch.diagnostics.allSatisfy { $0.failure == nil })
    }
  }

  static let prefixes: [[UInt8]] = [
    [0], Array("junk".utf8), Array("BEGIN:VCARD\r\nFN:Zed\r\nEND:VCARD\r\n".utf8),
    Array("Name,Email\nZed,z@x.example\n".utf8),
    Array("Name,Email,Note\nZed,z@x.example,\"".utf8),
  ]

  @Test(arguments: prefixes, [[], Array("\"\nEve,e@x.example,x\n".utf8)] as [[UInt8]])
  func `people before an archive are not passed over, and those in it neither`(
    prefix: [UInt8], suffix: [UInt8]
  ) throws {
    for packs in [true, false] {
      let bytes = prefix + Packing.zip(Self.people, packs: packs) + suffix
      for name in ["vcard", "csv"] {
        let format = try #require(FormatRegistry.standard.input(named: name))
        #expect(throws: ReadingError.self) {
          try InputOpening.readAll(bytes, format: format, fileName: "a.vcf")
        }
      }
      #expect(throws: ReadingError.self) { try Self.read(bytes, "a.vcf") }
    }
  }

  @Test func `people behind an archive are an error that shows them`() throws {
    let bytes = Packing.zip(Self.people, packs: true) + Self.card("Zed")
    let batch = try Self.read(bytes)
    #expect(
      batch.diagnostics.contains { $0.failure == .damaged && $0.what.contains("BEGIN:VCARD") })
    let padded = try Self.read(Packing.zip(Self.people, packs: true) + [0, 0, 0x0D, 0x0A])
    #expect(padded.diagnostics.allSatisfy { $0.failure == nil })
  }

  @Test func `a file of an archive that its table of contents does not name is an error`() throws {
    let names = ["Ada.vcf", "Ben.vcf", "Cy.vcf"]
    for hidden in 0..<3 {
      let bytes = Packing.zip(Self.people, packs: false)
      // The table as it would be without the file, whose bytes stay where they are.
      let kept = Packing.zip(
        Self.people, packs: false, listing: { $0 != names[hidden] })
      #expect(kept.count < bytes.count)
      #expect(try Self.read(kept).diagnostics.contains { $0.failure == .damaged }, "\(hidden)")
    }
  }

  static let otherArchives: [[UInt8]] = [
    Array("BZh91AY&SY".utf8) + Array(repeating: 1, count: 30),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0, 4], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
    Array("Rar!".utf8) + [0x1A, 0x07, 1, 0], [0x28, 0xB5, 0x2F, 0xFD, 4],
    Array("a.vcf".utf8) + Array(repeating: 0, count: 252) + Array("ustar".utf8)
      + Array(repeating: 0, count: 250),
  ]

  @Test(arguments: otherArchives)
  func `an archive of another kind is an error, alone and in an archive`(bytes: [UInt8]) throws {
    #expect(throws: ReadingError.self) { try Self.read(bytes, "b") }
    for packed in [bytes, Packing.gzip(bytes)] {
      let batch = try Self.read(
        Packing.zip([("a.vcf", Self.card("Ada")), ("b.bin", packed)], packs: true))
      let failures = batch.diagnostics.filter { $0.failure != nil }
      #expect(failures.map(\.slug) == ["archive.nested"])
    }
  }

  @Test(arguments: ["b.tar", "b.vcf.lzma", "B.DMG"])
  func `so is a file that is named as one`(name: String) throws {
    let batch = try Self.read(
      Packing.zip(
        [("a.vcf", Self.card("Ada")), (name, [0xAA, 0xBB, 0, 1, 2])], packs: true))
    #expect(batch.diagnostics.contains { $0.failure == .damaged && $0.file == "a.zip/\(name)" })
  }

  /// Texts behind which an archive stands that the first bytes don't show.
  static let longTexts = [
    String(repeating: "BEGIN:VCARD\r\nFN:Zed\r\nEND:VCARD\r\n", count: 3000),
    "Name,Email\n" + String(repeating: "Zed,z@x.example\n", count: 6000),
    #"<opml version="2.0"><body>"#
      + String(repeating: #"<outline text="Zed" xmlUrl="https://z.example"/>"#, count: 3000),
    String(repeating: "dn: cn=Zed\ncn: Zed\n\n", count: 6000),
  ]

  @Test(arguments: longTexts)
  func `an archive behind much text is no text`(text: String) throws {
    let bytes = Array(text.utf8) + Packing.zip(Self.people, packs: false)
    let file = { try ContactInput.readAll(bytes, blockSize: $0) }
    for blockSize in [1000, 1 << 16] {
      #expect(throws: ReadingError.zipWithinText) { try file(blockSize) }
    }
    let entry = Packing.zip([("a.txt", bytes), ("b.vcf", Self.card("Ben"))], packs: true)
    let batch = try Self.read(entry)
    #expect(batch.diagnostics.contains { $0.failure == .damaged && $0.file == "a.zip/a.txt" })
  }

  @Test(arguments: ["opml", "vcard", "csv", "ldif", "jsonl"])
  func `an archive with a byte that is wrong is never taken for what is in it`(
    format: String
  ) throws {
    let file = try #require(Fixture.all(in: format).first)
    let whole = Packing.zip([("a", try file.bytes)], packs: false)
    let directory = try #require(
      whole.indices.last { whole[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    for place in Array(0..<31) + Array(directory..<whole.count) {
      for change: UInt8 in [0x01, 0xFF] {
        var damaged = whole
        damaged[place] ^= change
        let source = try? InputOpening.open(
          MemoryByteSource(damaged), format: nil, options: ReadingOptions(fileName: "a.\(format)")
        ) { _ in MemoryBytes(damaged) }
        #expect(source.map { $0.format is any ContactCollection } ?? true, "byte \(place)")
      }
    }
  }

  @Test(arguments: [
    "PK\u{3}\u{4}\u{14}\0\0\0\0\0\0\0\0\0", "PK\u{5}\u{6}\0\0\0\0\0\0\0\0", "PK\u{3}\u{4}",
    "PK\u{5}\u{6}",
    "PK\u{1}\u{2}\0", "PK and \0",
  ])
  func `a value may begin as a ZIP does`(text: String) throws {
    let card =
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nNOTE:\(text) is how they begin\r\nEND:VCARD\r\n"
    #expect(try Self.read(Array(card.utf8), "a.vcf").contacts.map(\.name?.full) == ["Ada"])
  }

  private static let people = ["Ada", "Ben", "Cy"].map { ("\($0).vcf", card($0)) }

  private static func card(_ name: String) -> [UInt8] {
    Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\nEND:VCARD\r\n".utf8)
  }

  /// A name within the archive may be what is damaged.
  private static func withoutSource(_ contact: Contact) -> Contact {
    var contact = contact
    contact.sources = []
    return contact
  }

  @Test func `a gzip may have several members and zeros at its end, and nothing else`() throws {
    let bytes = try Fixture(path: "archive/google-2024-packed.csv.gz").bytes
    let vcards = try Fixture(path: "archive/other-two-members.vcf.gz").bytes
    #expect(try Self.read(vcards, "a.vcf.gz").contacts.map(\.name?.full) == ["Ada", "Ben"])
    let padded = try Self.read(bytes + Array(repeating: 0, count: 600), "a.csv.gz")
    #expect(padded.diagnostics.isEmpty)
    let junk = try Self.read(bytes + Array("junk".utf8), "a.csv.gz")
    #expect(junk.diagnostics.map(\.failure) == [.damaged])
    #expect(junk.contacts.count == padded.contacts.count)
  }

  @Test func `an archive whose table of contents has lost an entry is not whole`() throws {
    var bytes = try Self.takeout.bytes
    let entry = try #require(
      bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[entry + 2] = 0
    let batch = try? Self.read(bytes)
    #expect(batch?.diagnostics.contains { $0.failure == .damaged } ?? true)
  }

  @Test
  func `what unpacks to far more than it is ends with an error, and what came before is kept`()
    throws
  {
    let limits = ArchiveLimits(maxEntries: 10, maxEntrySize: 100, maxRatio: 250, freeSize: 1 << 20)
    let walk = try ZipContainer(MemoryBytes(Self.takeout.bytes), name: "a.zip", limits: limits)
      .walk()
    var paths: [String] = []
    while let entry = try walk.next() {
      paths.append(entry.path)
      while try !walk.read().isEmpty {}
    }
    #expect(paths.count == 1)
    #expect(walk.takeDiagnostics().map(\.slug) == ["archive.too-large"])
  }

  @Test func `an archive of too many files ends with an error`() throws {
    let limits = ArchiveLimits(maxEntries: 2)
    let walk = try ZipContainer(MemoryBytes(Self.takeout.bytes), name: "a.zip", limits: limits)
      .walk()
    var count = 0
    while try walk.next() != nil { count += 1 }
    #expect(count == 2)
    #expect(walk.takeDiagnostics().map(\.slug) == ["archive.too-many-files"])
  }

  @Test func `a packed file is read as the file that is in it`() throws {
    let packed = Fixture(path: "archive/google-2024-packed.csv.gz")
    let batch = try Self.read(try packed.bytes, "people.csv.gz")
    #expect(batch.contacts.map { $0.sources.first?.file } == ["people.csv.gz", "people.csv.gz"])
    #expect(batch.diagnostics.isEmpty)
  }

  @Test func `an archive of nothing but unreadable files is not understood`() throws {
    let packed = try Fixture(path: "archive/google-2024-takeout-cut.zip").bytes
    #expect(throws: ReadingError.self) { try Self.read(Array(packed.prefix(60))) }
    #expect(throws: ReadingError.self) {
      try Self.read([0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    }
    #expect(throws: ReadingError.self) { try Self.read([0x1F, 0x8B, 8, 0, 0]) }
  }
}
