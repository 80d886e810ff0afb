import Foundation
import KithFormats
import KithModel
import Testing

/// What an earlier Kith wrote is read to the same people with the same uids.
@Suite struct EarlierFilesTests {
  /// The rows of the page that says who is in each file: file, uid, name, e-mails, telephones.
  private static func rows() throws -> [[String]] {
    try String(decoding: Fixture(path: "earlier/people.md").bytes, as: UTF8.self)
      .split(separator: "\n").filter { $0.contains("urn:uuid:") }
      .map { $0.dropFirst(2).dropLast(2).components(separatedBy: " | ") }
  }

  private static func row(_ contact: Contact, of file: String) -> [String] {
    [
      file, contact.uid ?? "", contact.name?.display ?? "",
      contact.emails.map(\.address).joined(separator: " "),
      contact.phones.map(\.number).joined(separator: " "),
    ]
  }

  @Test(arguments: ["people.jsonl", "people.csv", "people.vcf", "club.csv"])
  func `an earlier file is read to its people`(file: String) throws {
    let fixture = Fixture(path: "earlier/\(file)")
    let map = try ColumnMap(
      text: String(decoding: Fixture(path: "earlier/club.map").bytes, as: UTF8.self),
      fileName: "club.map")
    let read = try ContactInput.readAll(
      try fixture.bytes, fileName: file, columnMap: file == "club.csv" ? map : nil)
    let expected = try Self.rows().filter { $0[0] == file }
    #expect(read.contacts.map { Self.row($0, of: file) } == expected)
  }
}
