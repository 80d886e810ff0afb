import Foundation
import KithFormats
import KithModel
import Testing

/// Each fixture has a golden beside it: the Cards it gives, a line each, then the diagnostics.
@Suite struct GoldenTests {
  @Test(arguments: Fixture.ofAllFormats)
  func `reading a fixture gives its golden`(fixture: Fixture) throws {
    try Self.compare(try fixture.read(), with: fixture.goldenURL)
  }

  @Test(arguments: Fixture.ofAllCollections)
  func `reading an archive gives its golden`(fixture: Fixture) throws {
    let batch = try InputOpening.readAll(try fixture.bytes, fileName: fixture.path)
    try Self.compare(batch, with: fixture.goldenURL)
  }

  private static func compare(_ batch: Batch, with goldenURL: URL) throws {
    var text: [UInt8] = []
    for var contact in batch.contacts {
      // The lines of a vCard stand in the fixture itself.
      contact.vcard?.text = []
      Card.encode(contact, into: &text)
      text.append(UInt8(ascii: "\n"))
    }
    for diagnostic in batch.diagnostics { text += "! \(diagnostic)\n".utf8 }
    if batch.skipped > 0 { text += "! skipped \(batch.skipped)\n".utf8 }
    if batch.merged > 0 { text += "! merged \(batch.merged)\n".utf8 }
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try Data(text).write(to: goldenURL)
    }
    let golden = try String(contentsOf: goldenURL, encoding: .utf8)
    #expect(String(decoding: text, as: UTF8.self) == golden)
  }
}
