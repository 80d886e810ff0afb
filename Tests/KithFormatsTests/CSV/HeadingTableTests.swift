import Foundation
import Testing

@testable import KithFormats

/// The table of headings, which is made from text files that people mend.
@Suite struct HeadingTableTests {
  /// A line of such a file: what a heading means in a language, and for whom.
  struct Line: Hashable, CustomTestStringConvertible {
    let heading: String
    let language: String
    let use: CSVHeadingEntry.Meaning.Use
    let field: String

    var testDescription: String { "\(language): \(heading)" }
  }

  @Test(arguments: ["en"] + CSVHeadingTable.languages)
  func `the table says what the file of a language says`(language: String) throws {
    let lines = try Self.lines(of: language)
    #expect(!lines.isEmpty)
    #expect(Self.table.filter { $0.language == language } == lines)
  }

  @Test func `each heading is found, is normalised, and means a field that exists`() throws {
    for line in Self.table {
      let entry = try #require(CSVHeadingTable.entry(line.heading))
      #expect(entry.meanings.contains { $0.field == line.field && $0.language == line.language })
      #expect(CSVHeading.normalized(line.heading) == line.heading)
      #expect(CSVField(line.field) != nil, "\(line.heading): \(line.field)")
    }
  }

  @Test(arguments: ["", "a", "aa", "zzz", "\u{10FFFF}", "account nam", "account names"])
  func `what is no heading is not found`(heading: String) {
    #expect(CSVHeadingTable.entry(heading) == nil)
  }

  @Test func `each language has a file, and each file is of a language`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(names) == Set((["en"] + CSVHeadingTable.languages).map { "\($0).txt" }))
  }

  private static let folder = Fixture.root.deletingLastPathComponent()
    .appending(path: "Data/headings")

  /// The lines of the table, taken apart.
  private static let table = Set(
    CSVHeadingTable.lines.split(separator: "\n").flatMap { line in
      let heading = line.prefix { $0 != "\t" }
      return CSVHeadingEntry(line.dropFirst(heading.count)).meanings.map {
        Line(
          heading: String(heading), language: String($0.language), use: $0.use, field: $0.field)
      }
    })

  /// What a file says; of two lines on a heading the last, and what is exported before what is everyday.
  private static func lines(of language: String) throws -> Set<Line> {
    let file = folder.appending(path: "\(language).txt")
    var use = CSVHeadingEntry.Meaning.Use.exported
    var fields: [CSVHeadingEntry.Meaning.Use: [String: String]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      switch line {
      case "[exports]": use = .exported
      case "[thunderbird]": use = .thunderbird
      case "[everyday]": use = .everyday
      default:
        guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#"), !line.hasPrefix("mark ")
        else { continue }
        for heading in line[line.index(after: colon)...].split(separator: "|") {
          fields[use, default: [:]][CSVHeading.normalized(String(heading))] = String(line[..<colon])
        }
      }
    }
    for heading in (fields[.exported] ?? [:]).keys { fields[.everyday]?[heading] = nil }
    return Set(
      fields.flatMap { use, fields in
        fields.map { Line(heading: $0, language: language, use: use, field: $1) }
      })
  }
}
