import Foundation
import KithFormats
import Testing

/// What `kith check` finds in cards, by the files of `Fixtures/check/vcard`.
@Suite struct VCardCheckTests {
  static let folder = Fixture.root.appending(path: "check/vcard")
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: files)
  func `a check finds what stands in its file`(name: String) throws {
    let file = try CheckFile(Self.folder.appending(path: name))
    let found = try file.cases.map { try $0.found() }
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try file.text(with: found).write(to: file.url, atomically: true, encoding: .utf8)
      return
    }
    #expect(!found.isEmpty)
    for (test, found) in zip(file.cases, found) {
      #expect(found == test.findings, "\(test.heading)")
    }
  }

  @Test(arguments: files)
  func `the size of the blocks makes no difference to what is found`(name: String) throws {
    for test in try CheckFile(Self.folder.appending(path: name)).cases {
      let whole = try test.found()
      for size in [1, 7, 64] { #expect(try test.found(blockSize: size) == whole) }
    }
  }

  @Test func `every rule of the manual has a case that breaks it, and every case a rule`() throws {
    let page = Fixture.root.deletingLastPathComponent()
      .appending(path: "Documentation/formats/vcard.md")
    let manual = try String(contentsOf: page, encoding: .utf8)
    let rules = Set(
      manual.split(separator: "\n").filter { $0.hasPrefix("| `vcard.") }
        .flatMap { $0.matches(of: #/`(vcard\.[a-z0-9-]+)`/#).map { String($0.output.1) } })
    let cases = try Self.files.flatMap { try CheckFile(Self.folder.appending(path: $0)).cases }
    let found = Set(
      cases.flatMap(\.findings).flatMap { finding in
        finding.matches(of: #/\[(vcard\.[a-z0-9-]+)\]/#).map { String($0.output.1) }
      })
    #expect(found.subtracting(rules).isEmpty)
    // A card beyond all bounds is nothing for a text file.
    let unbounded: Set<String> = [
      "vcard.too-large", "vcard.too-many-lines", "vcard.too-many-parameters",
    ]
    #expect(rules.subtracting(found) == unbounded)
  }

  @Test(arguments: Fixture.all(in: "vcard"))
  func `a check says all that reading says, and where it stands`(fixture: Fixture) throws {
    let read = try fixture.read()
    let checked = try ContactInput.readAll(
      try fixture.bytes, fileName: fixture.path, validates: true)
    #expect(checked.contacts == read.contacts)
    for diagnostic in read.diagnostics {
      #expect(
        checked.diagnostics.contains { $0.slug == diagnostic.slug && $0.line == diagnostic.line })
    }
    for diagnostic in checked.diagnostics {
      #expect(diagnostic.file == fixture.path)
      #expect(diagnostic.citation?.section.isEmpty == false, "\(diagnostic)")
      #expect((diagnostic.line ?? 0) >= 1)
    }
    let lines = checked.diagnostics.compactMap(\.line)
    #expect(lines == lines.sorted())
  }
}
