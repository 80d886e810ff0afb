import Foundation
import KithText
import Testing

@testable import KithFormats

/// The limits that the manual lists.
@Suite struct LimitTests {
  /// A size as people write it.
  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : "\(bytes >> 20) MiB"
  }

  /// A number with commas between groups of three digits.
  static func grouped(_ number: Int) -> String {
    number < 1000
      ? "\(number)" : "\(number / 1000)," + String("\(1000 + number % 1000)".dropFirst())
  }

  /// What is limited, and how, as the code has it.
  static let limits: [(what: String, limit: String)] = [
    ("a record of any format but a feed", size(JSContactFormat(layout: .lines).maxRecordSize)),
    (
      "a record of XML that is kept as a tree",
      "\(size(XMLLimits.record)), \(grouped(XMLLimits.recordElements)) elements"
    ),
    ("a tag of XML or HTML", size(XMLLimits.tag)),
    ("a web page that is kept, in memory", size(XMLLimits.page)),
    ("attributes of an element", "\(XMLLimits.attributes)"),
    ("elements inside one another", "\(XMLLimits.depth)"),
    ("names of elements and attributes", grouped(XMLLimits.names)),
    ("a quoted cell of a table", size(CSVQuoting.maxLength)),
    ("cells of a row", grouped(CSVRecords.maxFields)),
    ("files of an archive, and of a folder", grouped(ArchiveLimits().maxEntries)),
    ("a file of an archive", size(ArchiveLimits().maxEntrySize)),
    ("bytes out of an archive for each byte in, from 16 MiB on", "\(ArchiveLimits().maxRatio)"),
  ]

  @Test(arguments: limits)
  func `a limit stands in the manual as it stands in the code`(what: String, limit: String) throws {
    let page = Fixture.root.deletingLastPathComponent().appending(path: "Documentation/security.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("| \(what) | \(limit) |"))
  }

  @Test func `a page that is not read whole is an error of the run`() throws {
    let page = String(repeating: "<div>", count: XMLLimits.depth + 1)
    let read = try ContactInput.readAll(Array(page.utf8), fileName: "page.html")
    #expect(read.diagnostics.contains { $0.slug == "html.too-deep" && $0.failure == .damaged })
  }

  @Test func `a row of more cells than the limit keeps the rest in the last of them`() throws {
    var records = CSVRecords(delimiter: ASCII.comma)
    records.append(
      Array(repeating: ASCII.comma, count: CSVRecords.maxFields + 10) + Array("end\n".utf8))
    records.finish()
    let hasRecord = records.next()
    #expect(hasRecord)
    #expect(records.fields.count == CSVRecords.maxFields)
    #expect(try records.text(#require(records.fields.last)).hasSuffix(",end"))
  }
}
