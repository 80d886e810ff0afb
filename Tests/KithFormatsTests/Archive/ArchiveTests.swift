import KithModel
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
      #expect(cut.contacts.map(\.name) == whole.prefix(cut.contacts.count).map(\.name))
    }
  }

  @Test func `an archive with any byte wrong ends in an answer`() throws {
    let bytes = try Self.takeout.bytes
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0x55
      _ = try? Self.read(damaged)
    }
  }

  @Test
  func `what unpacks to far more than it is ends with an error, and what came before is kept`()
    throws
  {
    let limits = ArchiveLimits(entries: 10, entrySize: 100, ratio: 250, freeSize: 1 << 20)
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
    let limits = ArchiveLimits(entries: 2)
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
