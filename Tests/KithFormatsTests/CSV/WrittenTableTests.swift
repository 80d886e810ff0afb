import Foundation
import KithFormats
import KithModel
import KithText
import Testing

/// The tables that are written for others.
@Suite struct WrittenTableTests {
  static let targets = FormatRegistry.standard.formats.filter { $0.page == "targets" }.map(\.name)

  static func write(_ contacts: [Contact], as name: String) throws -> (bytes: [UInt8], LossReport) {
    let format = try #require(FormatRegistry.standard.writable(named: name))
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll(contacts)
    return (bytes, losses)
  }

  @Test(arguments: targets + ["csv", "tsv"])
  func `a contact that has everything is written as its golden`(name: String) throws {
    let everything = try Fixture(path: "written/everything.jsonl").read().contacts
    let (bytes, losses) = try Self.write(everything, as: name)
    let counted = losses.sorted.map { "! \($0.field) \($0.count)\n" }.joined()
    let ending = ["mutt", "abook", "tsv"].contains(name) ? "" : ".csv"
    try Self.compare(bytes, with: "written/\(name)\(ending)")
    try Self.compare(Array(counted.utf8), with: "written/\(name).losses")
  }

  private static func compare(_ bytes: [UInt8], with path: String) throws {
    let url = Fixture.root.appending(path: path)
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try Data(bytes).write(to: url)
    }
    #expect(Array(try Data(contentsOf: url)) == bytes)
  }

  /// The fixtures of a producer whose headings are English.
  static let roundTrips: [(target: String, fixture: String)] = [
    ("google", "google-2024-labels.csv"), ("outlook", "outlook-2016-noise.csv"),
    ("thunderbird", "thunderbird-115.csv"),
  ]

  @Test(arguments: roundTrips)
  func `a producer's table comes back cell by cell`(target: String, fixture: String) throws {
    let file = Fixture(path: "csv/\(fixture)")
    let read = try file.read()
    let before = try Self.cells(file.bytes)
    let after = try Self.cells(Self.write(read.contacts, as: target).bytes)
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) {
      for (heading, cell) in old where !cell.isEmpty {
        // The thirtieth of February is no date, and was said to be none.
        if fixture.hasPrefix("thunderbird"), heading.hasPrefix("Birth "), new[heading] == "" {
          continue
        }
        #expect(new[heading] == cell, "\(heading)")
      }
    }
  }

  static let producers = Fixture.all(in: "csv").filter { fixture in
    ["google-", "outlook-", "thunderbird-"].contains { fixture.name.hasPrefix($0) }
      && fixture.name != "outlook-windows-1252.csv"
  }

  @Test(arguments: producers)
  func `what a producer's table says is read again from the one that is written`(
    fixture: Fixture
  ) throws {
    let target = String(fixture.name.prefix { $0 != "-" })
    let contacts = try fixture.read().contacts
    let again = try ContactInput.readAll(Self.write(contacts, as: target).bytes, fileName: "a.csv")
      .contacts
    #expect(again.count == contacts.count)
    for (new, old) in zip(again, contacts) {
      #expect(new.name?.joined(.given) == old.name?.joined(.given))
      #expect(new.name?.joined(.surname) == old.name?.joined(.surname))
      #expect(Set(new.emails.map(\.address)) == Set(old.emails.map(\.address)))
      #expect(Set(new.phones.map(\.number)) == Set(old.phones.map(\.number)))
      #expect(new.organizations.map(\.name) == old.organizations.map(\.name))
      #expect(new.notes.map(\.note) == old.notes.map(\.note))
      #expect(Set(new.addresses.map(\.components)) == Set(old.addresses.map(\.components)))
    }
  }

  @Test func `what only Outlook's own headings hold comes back from a German table, too`() throws {
    let contacts = try Fixture(path: "csv/outlook-2016-german-all-columns.csv").read().contacts
    let (bytes, losses) = try Self.write(contacts, as: "outlook")
    let record = try #require(try Self.cells(bytes).first)
    #expect(losses.counts["columns"] == nil)
    #expect(record["E-mail 2 Type"] == "SMTP")
    #expect(record["E-mail Display Name"]?.hasSuffix("(kaethe@kraene.example)") == true)
    #expect(record["Office Location"] == "Raum 12")
    #expect(record["Birthday"] == "12/3/1979")
  }

  @Test(arguments: 0..<40)
  func `random contacts come back from Google's table and Outlook's`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let contacts = (0..<10).map { _ in Contact.portable(using: &random) }
    for target in ["google", "outlook", "thunderbird"] {
      let (bytes, _) = try Self.write(contacts, as: target)
      let again = try ContactInput.readAll(bytes, fileName: "a.csv")
      #expect(again.contacts.map(PortableFacts.init) == contacts.map(PortableFacts.init))
    }
  }

  /// The records of a table by heading.
  private static func cells(_ bytes: [UInt8]) throws -> [[String: String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        if !isQuoted, !cell.isEmpty { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        rows[rows.count - 1].append(text(&cell))
        if byte == UInt8(ascii: "\n") { rows.append([]) }
      case UInt8(ascii: "\r"): break
      default: cell.append(byte)
      }
    }
    let header = try #require(rows.first)
    return rows.dropFirst().filter { !$0.isEmpty }.map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func text(_ cell: inout [UInt8]) -> String {
    defer { cell = [] }
    return String(validating: cell, as: UTF8.self)
      ?? String(decoding: cell.map { UInt16($0) }, as: UTF16.self)
  }
}
