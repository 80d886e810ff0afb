import Foundation
import Testing

@testable import KithFormats

/// The table of headings, which is made from text files that people mend.
@Suite struct HeadingTableTests {
  /// A line of such a file: what a heading means in a language, and for whom.
  struct Line: Hashable, CustomTestStringConvertible {
    let heading: String
    let language: String
    let use: HeadingEntry.Meaning.Use
    let field: String

    var testDescription: String { "\(language): \(heading)" }
  }

  @Test(arguments: ["en"] + HeadingTable.languages)
  func `the table says what the file of a language says`(language: String) throws {
    let lines = try Self.lines(of: language)
    #expect(!lines.isEmpty)
    let bare = Set(lines.compactMap { line in Self.bare(line, beside: lines) })
    #expect(Self.table.filter { $0.language == language } == lines.union(bare))
  }

  @Test(arguments: ["en"] + HeadingTable.languages)
  func `a heading means the same in capitals, decomposed and numbered`(language: String) throws {
    for line in try Self.lines(of: language) where line.use != .thunderbird {
      let capitals = line.heading.uppercased(with: Locale(identifier: language))
      let hasNumber = line.heading.last?.isNumber == true
      let numbered = hasNumber ? [] : ["\(line.heading) 4", "\(line.heading)12"]
      for spelling in [
        capitals, capitals.decomposedStringWithCanonicalMapping,
        line.heading.decomposedStringWithCanonicalMapping,
      ] + numbered {
        let entry = HeadingTable.entry(Heading.normalized(spelling))
        let field = entry?.meanings.first {
          $0.language == language && $0.use != .thunderbird
        }?.name
        #expect(field.map(String.init) == line.field, "\(spelling)")
      }
    }
  }

  @Test(arguments: [
    ("ADI SOYADI", "adı soyadı"), ("STRASSE", "Straße"), ("STRAẞE", "Straße"), ("ŁÓDŹ", "lódź"),
    ("CAFE\u{301}", "Café"), ("e\u{301}tat\u{302} civil", "état̂ civil"), ("İl", "IL"),
  ])
  func `headings are one however they are written`(one: String, other: String) {
    #expect(Heading.normalized(one) == Heading.normalized(other))
  }

  @Test(arguments: ["PRENOM", "Prenom", "pre\u{301}nom"])
  func `a heading without its accents is known`(heading: String) {
    #expect(
      HeadingLanguage(code: "fr").field(Heading.normalized(heading), in: .generic) == .name(.given))
  }

  @Test func `each heading is found, is normalised, and means a field that exists`() throws {
    for line in Self.table {
      let entry = try #require(HeadingTable.entry(line.heading))
      #expect(entry.meanings.contains { $0.name == line.field && $0.language == line.language })
      #expect(Heading.normalized(line.heading) == line.heading)
      #expect(FlatField(line.field) != nil, "\(line.heading): \(line.field)")
    }
  }

  @Test(arguments: ["", "a", "aa", "zzz", "\u{10FFFF}", "account nam", "account names"])
  func `what is no heading is not found`(heading: String) {
    #expect(HeadingTable.entry(heading) == nil)
  }

  @Test func `each language has a file, and each file is of a language`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(names) == Set((["en"] + HeadingTable.languages).map { "\($0).txt" }))
  }

  private static let folder = Fixture.root.deletingLastPathComponent()
    .appending(path: "Data/headings")

  /// The lines of the table, taken apart.
  private static let table = Set(
    HeadingTable.lines.split(separator: "\n").flatMap { line in
      let heading = line.prefix { $0 != "\t" }
      return HeadingEntry(line.dropFirst(heading.count)).meanings.map {
        Line(
          heading: String(heading), language: String($0.language), use: $0.use,
          field: String($0.name))
      }
    })

  /// A line for a heading without its accents, unless it is spelled like another of its language.
  private static func bare(_ line: Line, beside lines: Set<Line>) -> Line? {
    let heading = line.heading.decomposedStringWithCanonicalMapping
    guard let bare = Heading.bare(heading), !lines.contains(where: { $0.heading == bare }) else {
      return nil
    }
    return Line(heading: bare, language: line.language, use: line.use, field: line.field)
  }

  /// What a file says; of two lines on a heading the last, and what is exported before what is everyday.
  private static func lines(of language: String) throws -> Set<Line> {
    let file = folder.appending(path: "\(language).txt")
    var use = HeadingEntry.Meaning.Use.exported
    var fields: [HeadingEntry.Meaning.Use: [String: String]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      switch line {
      case "[exports]": use = .exported
      case "[thunderbird]": use = .thunderbird
      case "[everyday]": use = .everyday
      default:
        guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#"), !line.hasPrefix("mark ")
        else { continue }
        for heading in line[line.index(after: colon)...].split(separator: "|") {
          fields[use, default: [:]][Heading.normalized(String(heading))] = String(line[..<colon])
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
