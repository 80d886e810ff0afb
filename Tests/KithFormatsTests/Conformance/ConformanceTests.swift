import Foundation
import KithFormats
import KithModel
import KithText
import Testing

/// What every format promises, over the registry.
@Suite struct ConformanceTests {
  static func readable(_ name: String) throws -> any ReadableFormat {
    try #require(FormatRegistry.standard.readable(named: name))
  }

  static func writable(_ name: String) throws -> any WritableFormat {
    try #require(FormatRegistry.standard.writable(named: name))
  }

  @Test(arguments: FormatRegistry.standard.readable.map(\.name))
  func `empty and random bytes are not claimed`(name: String) throws {
    let format = try Self.readable(name)
    #expect(format.certainty(of: Sample([], isWhole: true)) == .none)
    var random = SplitMix(seed: 42)
    for size in [1, 16, 4000] {
      let noise = (0..<size).map { _ in UInt8.random(in: 128...255, using: &random) }
      #expect(format.certainty(of: Sample(noise, isWhole: true)) < .likely)
    }
  }

  @Test(arguments: FormatRegistry.standard.formats.map(\.name))
  func `a format has fixtures, a page of documentation and a name in small letters`(
    name: String
  ) throws {
    let registry = FormatRegistry.standard
    let format = try #require(registry.formats.first { $0.name == name })
    #expect(name == name.lowercased())
    #expect(!format.summary.isEmpty)
    let page = Fixture.root.deletingLastPathComponent()
      .appending(path: "Documentation/formats/\(format.page).md")
    #expect(FileManager.default.fileExists(atPath: page.path()))
    if registry.readable(named: name) != nil {
      #expect(!Fixture.all(in: name).isEmpty)
    }
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `a fixture is recognised with and without its file name`(fixture: Fixture) throws {
    for fileName in [fixture.name, "unnamed"] {
      let bytes = try fixture.bytes
      let input = try ContactInput(
        MemoryByteSource(bytes), options: ReadingOptions(fileName: fileName))
      #expect(input.format.name == fixture.folder)
    }
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `the size of the blocks makes no difference`(fixture: Fixture) throws {
    let whole = try fixture.read()
    for size in [1, 7, 64] {
      let pieces = try fixture.read(blockSize: size)
      #expect(pieces.contacts == whole.contacts)
      #expect(pieces.diagnostics == whole.diagnostics)
      #expect(pieces.skipped == whole.skipped)
      #expect(pieces.rejects == whole.rejects)
    }
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `a byte-order mark and UTF-16 change nothing`(fixture: Fixture) throws {
    let bytes = try fixture.bytes
    // Files in other character sets are about those.
    guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\0"),
      text.unicodeScalars.first?.value != 0xFEFF
    else { return }
    let plain = try fixture.read()
    let marked = try ContactInput.readAll([0xEF, 0xBB, 0xBF] + bytes, fileName: fixture.path)
    #expect(marked.contacts == plain.contacts)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try ContactInput.readAll(wide, fileName: fixture.path).contacts == plain.contacts)
  }

  /// The formats in which what follows says more of a record before it: the same author again, the groups at the end,
  /// a date that tells in which order all are written, the end of an element that holds others.
  private static let formatsWhereMoreFollows: Set = [
    "feed", "gdata", "foaf", "html", "csv", "linkedin",
  ]

  @Test(arguments: Fixture.ofAllFormats)
  func `a cut loses only what follows it`(fixture: Fixture) throws {
    let bytes = try fixture.bytes
    let whole = try fixture.read().contacts
    let standAlone = !Self.formatsWhereMoreFollows.contains(fixture.folder)
    for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)) {
      let kept = try fixture.read(cutAt: end)
      #expect(kept.count <= whole.count)
      // The last may lack what stands behind the cut.
      let (before, same) = (kept.dropLast(), whole.prefix(kept.count).dropLast())
      #expect(standAlone ? before == same : before.map(\.name) == same.map(\.name))
      #expect(kept.count >= whole.completeRecords(before: end, in: bytes))
    }
  }

  @Test(arguments: Fixture.ofAllFormats)
  func `every diagnostic has a place and a slug, every contact a source and a uid`(
    fixture: Fixture
  ) throws {
    let batch = try fixture.read()
    for diagnostic in batch.diagnostics {
      #expect(diagnostic.file == fixture.path)
      let slug = diagnostic.slug.split(separator: ".")
      #expect(slug.count == 2)
      #expect(
        diagnostic.slug.utf8.allSatisfy {
          "abcdefghijklmnopqrstuvwxyz0123456789.-".utf8.contains($0)
        })
      if let line = diagnostic.line { #expect(line >= 1) }
    }
    for contact in batch.contacts {
      #expect(contact.uid?.isEmpty == false)
      #expect(contact.sources.first.map { $0.record >= 1 && !$0.format.isEmpty } == true)
    }
  }
}

extension Fixture {
  /// The contacts that are read of the beginning of the file until that fails, if it does.
  fileprivate func read(cutAt end: Int) throws -> [Contact] {
    let format = try ConformanceTests.readable(folder)
    var contacts: [Contact] = []
    do {
      var input = try ContactInput(
        MemoryByteSource(Array(try bytes[..<end])), format: format,
        options: ReadingOptions(fileName: path))
      while let batch = try input.next() { contacts += batch.contacts }
    } catch is ReadingError {
      // What was read before is handed over.
    }
    return contacts
  }
}

extension [Contact] {
  /// How many records end on the lines before the one of a place, by where those that follow them begin.
  fileprivate func completeRecords(before end: Int, in bytes: [UInt8]) -> Int {
    let line = bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1
    return dropFirst().prefix { ($0.sources.last?.line ?? .max) < line }.count
  }
}
